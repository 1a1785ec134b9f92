// SPDX-License-Identifier: EUPL-1.2

/// Cells in rows and columns, of which one may be chosen: what matrices and heat maps have in common.
///
///               «2   HU      SK      RO    3»
///      Vouchers     ░ 1,2 ▸▓ 4,5◂ ▒ 2,0
///     ▼Loans        · 0,3  ░ 1,1    n/a
///
/// The first column, with the rows' names, is pinned; the others and the rows scroll so that the chosen
/// cell is seen, and signs say that there are more.
package struct CellGrid: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package let title: String
    package let alignment: TableColumn.Alignment

    package init(_ title: String, alignment: TableColumn.Alignment = .trailing) {
      self.title = title
      self.alignment = alignment
    }
  }

  package struct Entry: Hashable, Sendable {
    /// Stands before the text, at the left edge of the cell; nil for nothing.
    package let sign: Character?
    package let text: StyledText
    /// What the cell is beside its sign, when it is more than its text: a level.
    package let ground: Role?

    package init(_ text: StyledText, sign: Character? = nil, ground: Role? = nil) {
      self.text = text
      self.sign = sign
      self.ground = ground
    }
  }

  package struct Row: Hashable, Sendable {
    package let label: StyledText
    /// One per column; what is missing is blank.
    package let entries: [Entry]

    package init(_ label: StyledText, _ entries: [Entry]) {
      self.label = label
      self.entries = entries
    }
  }

  /// How the chosen cell stands out.
  package enum Choice: Hashable, Sendable {
    /// The keys act on this cell.
    case focused(row: Int, column: Int)
    /// The cell is chosen, the keys act elsewhere.
    case unfocused(row: Int, column: Int)
    case none
  }

  package let columns: [Column]
  package let rows: [Row]
  package let choice: Choice
  /// The first row and column to be seen; the chosen cell moves them as far as it must.
  package let first: Position

  package init(
    columns: [Column], rows: [Row], choice: Choice = .none,
    first: Position = Position(row: 0, column: 0)
  ) {
    self.columns = columns
    self.rows = rows
    self.choice = choice
    self.first = first
  }

  /// Rows that the titles and all cells take.
  ///
  /// - Complexity: O(*n*) in the length of the titles.
  package func height(_ lettering: Lettering) -> Int { titles(lettering).rows + rows.count }

  /// The titles, of which the one of the chosen column stands out.
  func titles(_ lettering: Lettering) -> CellGridTitles {
    CellGridTitles(
      columns.enumerated().map { index, column in
        StyledText(column.title, choice.column == index ? .heading : .label)
      }, lettering)
  }

  package func draw(on canvas: inout Canvas, in area: Rect) {
    let layout = CellGridLayout(self, in: area, canvas.lettering)
    var body = area
    let header = body.removeTop(layout.titles.rows)
    for index in layout.rows.seen { drawLabel(of: index, layout, on: &canvas, in: body) }
    for place in layout.places {
      drawTitle(place, layout.titles, on: &canvas, in: header)
      draw(place, layout.rows.seen, on: &canvas, in: body)
    }
    layout.drawMarks(on: &canvas, in: area)
  }

  private func drawLabel(
    of index: Int, _ layout: CellGridLayout, on canvas: inout Canvas, in area: Rect
  ) {
    let line = StyledLine(rows[index].label, columns: layout.labelColumns, canvas.lettering)
    let row = area.top + index - layout.rows.seen.lowerBound
    canvas.draw(line, row: row, column: area.left + CellGridLayout.gutter, in: area)
  }

  /// A title of fewer lines than others stands right above its cells.
  private func drawTitle(
    _ place: CellGridLayout.Place, _ titles: CellGridTitles, on canvas: inout Canvas, in area: Rect
  ) {
    let lines = titles.lines[place.index].map {
      $0.truncated(to: place.columns, canvas.lettering)
    }
    for (index, line) in lines.enumerated() {
      let indent = columns[place.index].alignment.indent(
        ofTitle: line.width, columns: place.columns)
      let row = area.bottom - lines.count + index
      canvas.draw(line, row: row, column: place.left + 1 + indent, in: area)
    }
  }

  /// Draws a column of cells, each with a column on either side for the signs of the chosen one.
  private func draw(
    _ place: CellGridLayout.Place, _ seen: Range<Int>, on canvas: inout Canvas, in area: Rect
  ) {
    let entries = seen.map { index in
      rows[index].entries.indices.contains(place.index) ? rows[index].entries[place.index] : nil
    }
    let lines = columns[place.index].alignment.aligned(
      entries.map { $0?.text ?? "" }, columns: place.columns - place.signColumns,
      canvas.lettering)
    for (offset, entry) in entries.enumerated() {
      guard let entry else { continue }
      let cell = Rect(
        left: place.left, top: area.top + offset, columns: place.columns + 2, rows: 1)
      let pen = CellPen(
        cell: cell, clip: area,
        choice: choice.state(row: seen.lowerBound + offset, column: place.index))
      pen.draw(entry, lines[offset], signColumns: place.signColumns, on: &canvas)
    }
  }
}
