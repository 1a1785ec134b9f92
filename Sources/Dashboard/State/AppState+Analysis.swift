// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
import TextGrid

/// What an analysis depends on apart from the model.
struct AnalysisKey: Hashable, Sendable {
  let address: AppState.Address
  let language: InterfaceLanguage
  let variant: Int
  let parameters: ChosenParameters
  let compared: [RecordRef]
}

/// An analysis as it was looked at last.
struct KeptAnalysis: Equatable, Sendable {
  let key: AnalysisKey
  let analysis: OrderedAnalysis
}

// Computing an analysis takes longer than a key press should, so the present one is kept.
extension AppState {
  /// What the page shows, nil for one that is no analysis.
  func analysis(of model: ClusterModel) -> OrderedAnalysis? {
    if let kept = keptAnalysis { return kept }
    return analysisContent(in: model).map { arranged($0, in: model) }
  }

  /// Makes the present analysis the one that is kept.
  mutating func keepAnalysis(of model: ClusterModel) {
    guard keptAnalysis == nil, let content = analysisContent(in: model) else { return }
    if !list.filter.isEmpty { keepTableText(of: content, in: model) }
    kept = KeptAnalysis(key: analysisKey, analysis: arranged(content, in: model))
  }

  var analysisKey: AnalysisKey {
    AnalysisKey(
      address: address, language: language, variant: list.variant, parameters: list.parameters,
      compared: list.compared)
  }

  private var keptAnalysis: OrderedAnalysis? {
    guard let kept, kept.key == analysisKey, kept.analysis.order == list.order,
      kept.analysis.filter == list.filter
    else { return nil }
    return kept.analysis
  }

  /// With its rows in the wished order, without those that the filter hides.
  private func arranged(_ content: AnalysisContent, in model: ClusterModel) -> OrderedAnalysis {
    // with each letter of a filter only the rows that are shown change
    let isOrdered = kept?.key == analysisKey && kept?.analysis.order == list.order
    let ordered =
      (isOrdered ? kept?.analysis : nil) ?? OrderedAnalysis(content, list.order, context(model))
    return list.filter.isEmpty
      ? ordered.unfiltered : ordered.filtered(by: list.filter, tableText(of: content, in: model))
  }

  private func analysisContent(in model: ClusterModel) -> AnalysisContent? {
    guard case .analysis(let page) = page else { return nil }
    if let kept, kept.key == analysisKey { return kept.analysis.content }
    return content(of: page, in: model)
  }

  private func content(of page: AnalysisPage, in model: ClusterModel) -> AnalysisContent {
    let group: RecordRef? =
      switch tab {
      case .overview: nil
      case .group(let position): RecordRef(.workingGroup, position)
      }
    if page == .comparison {
      return ComparisonPage(context: context(model), records: list.compared)
        .content(variant: list.variant)
    }
    return page.presenter?.init(context: context(model), group: group)
      .content(variant: list.variant, list.parameters) ?? .empty(page.title[language])
  }

  /// Where the parts of the analysis stand; nil for a page that is none.
  func analysisLayout(of model: ClusterModel) -> AnalysisLayout? {
    analysis(of: model).map { analysis in
      AnalysisLayout(
        analysis.content, in: layout.list, isPictureAlone: focus == .picture, language,
        lettering)
    }
  }

  /// The page as it is seen; nil for a page that is no analysis.
  func analysisView(of model: ClusterModel) -> AnalysisView? {
    guard let analysis = analysis(of: model), let layout = analysisLayout(of: model) else {
      return nil
    }
    let rows = Scroll(
      count: analysis.rows.count, room: max(1, layout.tableRows), from: list.top,
      showing: list.row)
    return AnalysisView(
      analysis: analysis, layout: layout, context: context(model),
      seen: rows.seen, row: list.row, column: column(of: analysis), focus: focus,
      marking: marking, marked: markedRows(among: rows.seen, in: model))
  }

  /// The chosen column of an analysis.
  func column(of analysis: OrderedAnalysis) -> Int {
    let last = max(0, analysis.content.columns.count - 1)
    return min(max(0, list.column ?? analysis.content.mainColumn), last)
  }

  /// The cell that the keys act on; at the level of rows the one that the page is about.
  func chosenCell(in model: ClusterModel) -> AnalysisCell? {
    guard let analysis = analysis(of: model) else { return nil }
    let column = focus == .cells ? column(of: analysis) : analysis.content.mainColumn
    return analysis.cell(row: list.row, column: column)
  }

  /// The row and, where the keys act on cells, the column, by their names.
  package func cellSteps(in model: ClusterModel) -> [String] {
    guard let analysis = analysis(of: model),
      let name = analysis.cell(row: list.row, column: 0)?.text(context(model)).plain
    else { return [] }
    let column = column(of: analysis)
    return focus == .cells && column > 0 ? [name, analysis.content.columns[column].title] : [name]
  }
}
