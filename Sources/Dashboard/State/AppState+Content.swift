// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
import TextGrid

// What the present place shows. Only what is seen is ever put together.
extension AppState {
  func context(_ model: ClusterModel) -> Context {
    Context(model: model, language: language, glyphs: lettering.glyphs)
  }

  /// The record in the chosen row; nil on a page that is a document, and in an empty list.
  package func chosenRecord(in model: ClusterModel) -> RecordRef? {
    guard let kind = page.kind else { return nil }
    let rows = rows(in: model)
    return rows.indices.contains(list.row) ? RecordRef(kind, rows[list.row]) : nil
  }

  /// The text beside or instead of the list.
  package func detail(in model: ClusterModel) -> Detail {
    if let record = chosenRecord(in: model) {
      return RecordPresenter(context: context(model)).detail(of: record)
    }
    guard isDocumentPage else { return DetailBuilder(context(model)).detail }
    switch tab {
    case .overview: return OverviewBrief(context: context(model)).detail()
    case .group(let position): return BriefPage(context: context(model)).detail(ofGroup: position)
    }
  }

  /// The text in lines; all of them, or as many as `limit` says are needed.
  func documentLayout(in model: ClusterModel, limit: Int? = nil) -> DocumentLayout {
    DocumentLayout(
      detail(in: model).document.marked(by: marking), columns: layout.detail.columns, lettering,
      limit: limit)
  }

  /// The whole of the page's list as a table, from one row to another.
  func table(
    _ range: Range<Int>, choice: Table.Choice, in model: ClusterModel, marked: Set<Int> = []
  ) -> Table {
    guard let kind = page.kind else {
      let analysis = analysis(of: model)
      return Table(
        columns: analysis?.content.columns ?? [],
        rows: analysis?.texts(range, context(model)) ?? [],
        choice: choice)
    }
    let presenter = RecordPresenter(context: context(model))
    let rows = rows(in: model)
    let marking = marking
    let records = range.map { RecordRef(kind, rows[$0]) }
    let columns = presenter.columns(of: kind).titled(by: list.order, lettering.glyphs)
    let cells = records.map { presenter.cells(of: $0).map { $0.marked(by: marking) } }
    guard changes.hasMarks(in: kind) else {
      return Table(columns: columns, rows: cells, choice: choice, marked: marked)
    }
    return Table(
      columns: [TableColumn("", .fixed(1))] + columns,
      rows: zip(records, cells).map { [changes.mark(of: $0)] + $1 }, choice: choice,
      marked: marked)
  }
}
