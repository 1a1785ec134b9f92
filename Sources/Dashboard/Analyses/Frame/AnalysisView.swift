// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Draws an analysis: its title, its picture and its table.
struct AnalysisView {
  let analysis: OrderedAnalysis
  let layout: AnalysisLayout
  let context: Context
  /// The rows of the table that are seen.
  let seen: Range<Int>
  /// The chosen row, counted from the first of all.
  let row: Int
  /// The chosen column.
  let column: Int
  let focus: AppState.Focus
  /// What is marked in the table; nil for nothing.
  var marking: SearchQuery?
  /// Rows with a mark, counted from the first that is seen.
  var marked: Set<Int> = []

  private var content: AnalysisContent { analysis.content }

  func draw(on canvas: inout Canvas) {
    drawTitle(on: &canvas)
    drawRules(on: &canvas)
    guard !content.rows.isEmpty else {
      let text = StyledText(Notices.noResults[context.language], .muted)
      canvas.draw(text, row: layout.table.top, column: layout.table.left + 2, in: layout.table)
      return
    }
    drawPicture(on: &canvas)
    guard !layout.table.isEmpty else { return }
    table.draw(on: &canvas, in: layout.table)
    if analysis.rows.isEmpty {
      let text = StyledText(Notices.emptyList[context.language], .muted)
      canvas.draw(
        text, row: layout.table.top + Table.headerRows, column: layout.table.left + 2,
        in: layout.table)
    }
  }

  /// The rows that are seen, under their titles.
  var table: Table {
    let place = row - seen.lowerBound
    let isFocused = focus == .list || focus == .cells
    return Table(
      columns: content.columns.titled(by: analysis.order, context.glyphs),
      rows: analysis.texts(seen, context).map { $0.map { $0.marked(by: marking) } },
      choice: isFocused ? .focused(place) : .unfocused(place), firstColumn: 1,
      chosenColumn: focus == .cells ? column : nil, marked: marked)
  }

  private func drawTitle(on canvas: inout Canvas) {
    let area = layout.title
    let lines = content.titleLines(columns: area.columns, context.language, canvas.lettering)
    for (index, line) in lines.prefix(area.rows).enumerated() {
      canvas.draw(line, row: area.top + index, column: area.left, in: area)
    }
  }

  private func drawRules(on canvas: inout Canvas) {
    let all = canvas.frame.bounds
    if let rule = layout.rule { canvas.drawRule(canvas.glyphs.horizontal, row: rule, in: all) }
    guard let divider = layout.divider else { return }
    let rows = Rect(top: layout.table.top, columns: all.columns, rows: layout.table.rows)
    canvas.drawColumn(canvas.glyphs.vertical, column: divider, in: rows)
  }

  private func drawPicture(on canvas: inout Canvas) {
    let isFocused = focus == .picture
    // a part of a picture would be another picture
    let place = analysis.place(ofRow: row) ?? -1
    content.picture?.chart(
      analysis.allRows, choice: isFocused ? .focused(place) : .unfocused(place),
      column: column - content.pictureColumn
    ).draw(on: &canvas, in: layout.picture)
    if isFocused, canvas.frame.cursor == nil {
      canvas.placeCursor(row: layout.picture.top, column: layout.picture.left)
    }
  }
}
