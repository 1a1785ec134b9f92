// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// Takes a state from one version of a dataset to the next: groups and records are found again by their
/// identifiers, whatever has moved.
struct Relocation {
  let old: ClusterModel
  let new: ClusterModel

  func state(_ state: AppState) -> AppState {
    var result = state
    result.kept = nil
    result.derived = Derived()
    result.prompt = nil
    result.marks = state.marks.compactMap(record)
    result.pages = [:]
    result.lists = [:]
    for (tab, page) in state.pages {
      let place = address(AppState.Address(tab: tab, page: page))
      if let place { result.pages[place.tab] = place.page }
    }
    for (place, position) in state.lists {
      guard let target = address(place) else { continue }
      result.lists[target] = list(position, from: place, to: target)
    }
    result.past = state.past.compactMap(visit)
    result.future = state.future.compactMap(visit)
    result.tab = tab(state.tab) ?? .overview
    // a comparison of which nothing is left
    if !result.pages(in: new).contains(result.page) { result.pages[result.tab] = .brief }
    result.overlay = overlay(state.overlay)
    settle(&result, from: state)
    return result
  }

  /// Keys act on something that is there, and on the same record as before if it still exists.
  private func settle(_ state: inout AppState, from before: AppState) {
    state.keepDerived(of: new)
    let isElsewhere = address(before.address) != state.address
    let chosenBefore = before.chosenRecord(in: old)
    let document = state.document
    if !isElsewhere, let chosen = chosenBefore.flatMap(record) {
      state.chooseAgain(chosen, in: new)
      state.document = document
    }
    let chosen = state.chosenRecord(in: new)
    if chosen.map(identifier) != chosenBefore.map(identifierBefore) {
      state.document = AppState.DocumentPosition()
      if state.focus == .detail, !state.isDocumentPage { state.focus = .list }
    }
    if isElsewhere, state.focus != .tabs { state.focus = state.isDocumentPage ? .detail : .list }
    if state.rowCount(in: new) == 0, !state.isDocumentPage, state.focus != .tabs {
      state.focus = .list
    }
    state.keepDerived(of: new)
    state.settle(in: new)
  }

  /// What lies over the page and speaks of records is closed.
  private func overlay(_ overlay: AppState.Overlay?) -> AppState.Overlay? {
    switch overlay {
    case .help: overlay
    case .provenance, .records, .columns, .copying, nil: nil
    }
  }

  private func tab(_ tab: Tab) -> Tab? {
    let name = old.name(of: tab)
    return new.tabs.first { new.name(of: $0) == name }
  }

  private func address(_ address: AppState.Address) -> AppState.Address? {
    guard let tab = tab(address.tab),
      address.page == .analysis(.comparison) || new.pages(of: tab).contains(address.page)
    else { return nil }
    return AppState.Address(tab: tab, page: address.page)
  }

  private func visit(_ visit: AppState.Visit) -> AppState.Visit? {
    address(visit.address).map { target in
      AppState.Visit(
        address: target, list: list(visit.list, from: visit.address, to: target),
        document: visit.document, focus: visit.focus, results: nil)
    }
  }

  /// The list with the same record chosen, at the same height; where it is gone, the same row.
  ///
  /// A list that is filtered or ordered begins at its top: what it shows is made when it is looked at.
  private func list(
    _ position: AppState.ListPosition, from before: AppState.Address, to after: AppState.Address
  ) -> AppState.ListPosition {
    var result = position
    result.compared = position.compared.compactMap(record)
    guard let kind = before.page.kind else { return result }
    guard position.filter.isEmpty, position.order == nil else {
      (result.row, result.top) = (0, 0)
      return result
    }
    let rows = old.rows(of: before.page, in: before.tab)
    guard rows.indices.contains(position.row) else { return result }
    let newRows = new.rows(of: after.page, in: after.tab)
    let target = record(RecordRef(kind, rows[position.row]))
      .flatMap { newRows.row(of: $0.position) }
    result.row = target ?? max(0, min(position.row, newRows.count - 1))
    result.top = max(0, position.top + result.row - position.row)
    return result
  }

  private func record(_ record: RecordRef) -> RecordRef? {
    new.table(of: record.kind).position(ofIdentifier: identifierBefore(record))
      .map { RecordRef(record.kind, $0) }
  }

  private func identifierBefore(_ record: RecordRef) -> String {
    old.table(of: record.kind).identifier(at: record.position)
  }

  private func identifier(_ record: RecordRef) -> String {
    new.table(of: record.kind).identifier(at: record.position)
  }
}
