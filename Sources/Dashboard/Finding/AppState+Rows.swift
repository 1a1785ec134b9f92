// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

// Which records a list shows. Nothing is made for a list that shows all of them as they stand in the
// file; the others are kept, so that moving in them costs the same, however many there are.
extension AppState {
  var listKey: ListKey {
    ListKey(
      address: address, language: language, filter: list.filter, order: list.order,
      variant: list.variant, parameters: list.parameters, compared: list.compared)
  }

  /// The records of the page's list from top to bottom; none on any other page.
  func rows(in model: ClusterModel) -> ListRows {
    if let kept = derived.rows, kept.key == listKey { return kept.rows }
    return madeRows(of: model)?.rows ?? ListRows(model.rows(of: page, in: tab))
  }

  /// Keeps whatever the present page needs to be drawn and moved in fast.
  mutating func keepDerived(of model: ClusterModel) {
    keepAnalysis(of: model)
    keepRows(of: model)
    keepHits(of: model)
  }

  /// The texts of the dataset, made when they are needed for the first time.
  ///
  /// - Complexity: O(*n*) in the file's bytes for the first time.
  @discardableResult
  mutating func makeIndex(of model: ClusterModel) -> SearchIndex {
    let index =
      derived.index ?? derived.promisedIndex?() ?? SearchIndex(model, labels: SearchLabel.all)
    derived.index = index
    derived.promisedIndex = nil
    return index
  }

  private mutating func keepRows(of model: ClusterModel) {
    let isAsInFile = list.filter.isEmpty && list.order == nil && removed[address].isEmpty
    guard page.kind != nil, !isAsInFile else {
      derived.rows = nil
      return
    }
    if let kept = derived.rows, kept.key == listKey { return }
    if !list.filter.isEmpty { makeIndex(of: model) }
    keepOrder(of: model)
    derived.rows = madeRows(of: model)
  }

  private mutating func keepOrder(of model: ClusterModel) {
    guard list.order != nil, let rows = orderedRows(of: model) else { return }
    derived.order = KeptOrder(key: listKey.unfiltered, rows: rows)
  }

  /// nil for a list that shows everything as it stands in the file.
  private func madeRows(of model: ClusterModel) -> KeptRows? {
    let ordered = orderedRows(of: model)
    guard let kind = page.kind, !list.filter.isEmpty else {
      let rows = ordered ?? removed.rows(among: model.rows(of: page, in: tab), at: address)
      return rows.map { KeptRows(key: listKey, rows: $0, found: nil) }
    }
    let index = derived.index ?? SearchIndex(model, labels: SearchLabel.all)
    let found = index.hits(for: SearchQuery(list.filter), after: derived.rows?.found)
    let rows = ordered ?? ListRows(model.rows(of: page, in: tab))
    return KeptRows(
      key: listKey, rows: rows.filtered(by: found.positions(of: kind)), found: found)
  }

  /// All rows in the wished order; nil for that of the file.
  private func orderedRows(of model: ClusterModel) -> ListRows? {
    guard let kind = page.kind, let order = list.order else { return nil }
    if let kept = derived.order, kept.key == listKey.unfiltered { return kept.rows }
    return RecordPresenter(context: context(model))
      .rows(model.rows(of: page, in: tab), of: kind, orderedBy: order)
  }
}

extension ListKey {
  fileprivate var unfiltered: ListKey {
    ListKey(
      address: address, language: language, filter: "", order: order, variant: variant,
      parameters: parameters, compared: compared)
  }
}
