// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
import TextGrid

// What the present place shows. Only what is seen is ever put together.
extension AppState {
  func context(_ model: ClusterModel) -> Context {
    Context(model: model, language: language, glyphs: lettering.glyphs)
  }

  /// The record in the chosen row; nil on a page that is a document, in an empty list, and where a record
  /// is gone.
  package func chosenRecord(in model: ClusterModel) -> RecordRef? {
    record(inRow: list.row, of: model)
  }

  /// The record in a row of the page's list; nil where there is none.
  func record(inRow row: Int, of model: ClusterModel) -> RecordRef? {
    guard let kind = page.kind else { return nil }
    let rows = rows(in: model)
    guard rows.indices.contains(row), rows.removal(at: row) == nil else { return nil }
    return RecordRef(kind, rows[row])
  }

  /// The text beside or instead of the list.
  package func detail(in model: ClusterModel) -> Detail {
    if let record = chosenRecord(in: model) {
      return RecordPresenter(context: context(model)).detail(of: record)
    }
    if let removal = chosenRemoval(in: model) { return removal.detail(context(model)) }
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
    let columns = presenter.columns(of: kind).titled(by: list.order, lettering.glyphs)
    let texts = range.map { cells($0, of: rows, presenter, kind).map { $0.marked(by: marking) } }
    let marks = range.compactMap { changeMark($0, of: rows, kind) }
    guard marks.count == texts.count, !texts.isEmpty else {
      return Table(columns: columns, rows: texts, choice: choice, marked: marked)
    }
    return Table(
      columns: [TableColumn("", .fixed(1))] + columns, rows: zip(marks, texts).map { [$0] + $1 },
      choice: choice, marked: marked)
  }
}
