// SPDX-License-Identifier: EUPL-1.2

/// Rows under column titles, of which one may be chosen.
///
/// It is given only the rows that are seen. Where there is no room for all columns, either the most
/// dispensable ones disappear, or the first one stays and the others scroll:
///
///     Country   «2   Applications  Awards   4»
///     Hungary                 104      34
package struct Table {
  package let columns: [TableColumn]
  package let rows: [[StyledText]]
  package let choice: Choice
  /// The first column to be seen after the pinned one, from 1 on; nil when columns disappear instead.
  package let firstColumn: Int?
  /// The column whose cell in the chosen row the keys act on; nil when they act on the whole row.
  package let chosenColumn: Int?
  /// Rows that have a sign beside the place of the cursor, counted from the first row that is seen.
  package let marked: Set<Int>

  /// - Parameters:
  ///   - columns: From left to right; at most one of them is flexible.
  ///   - rows: The rows that are seen, a text per column.
  ///   - choice: Counted from the first row that is seen.
  ///   - firstColumn: Pins the first column and scrolls to this one, from 1 on; nil lets columns
  ///     disappear by their dispensability.
  ///   - chosenColumn: The column whose cell in the chosen row the keys act on; it is scrolled into
  ///     view. nil when they act on the whole row.
  ///   - marked: Rows that have a sign of their own, counted from the first row that is seen.
  package init(
    columns: [TableColumn], rows: [[StyledText]], choice: Choice, firstColumn: Int? = nil,
    chosenColumn: Int? = nil, marked: Set<Int> = []
  ) {
    self.columns = columns
    self.rows = rows
    self.choice = choice
    self.firstColumn = firstColumn
    self.chosenColumn = chosenColumn
    self.marked = marked
  }

  /// Whether all columns are seen in a width.
  package static func showsAll(_ columns: [TableColumn], in total: Int) -> Bool {
    TableLayout(columns, in: total, firstColumn: nil).places.count == columns.count
  }

  /// Rows of an area that are not records: the column titles.
  package static let headerRows = 1

  package func draw(on canvas: inout Canvas, in area: Rect) {
    let layout = TableLayout(
      columns, in: area.columns, firstColumn: firstColumn, showing: chosenColumn)
    var body = area
    let header = body.removeTop(Self.headerRows)
    let seen = rows.prefix(body.rows)
    var rest = body
    let ground = rest.removeLeft(groundColumns(layout, in: body))
    for index in seen.indices {
      rowChoice.drawGround(of: index, row: body.top + index, on: &canvas, in: ground)
      if marked.contains(index) {
        drawMark(of: index, row: body.top + index, on: &canvas, in: ground)
      }
    }
    for place in layout.places {
      drawTitle(place, on: &canvas, in: header)
      draw(seen, place, isOnGround: place.left < ground.columns, on: &canvas, in: body)
    }
    layout.drawMarks(on: &canvas, in: header)
  }

  private func drawMark(of index: Int, row: Int, on canvas: inout Canvas, in area: Rect) {
    canvas.put(
      canvas.glyphs.charts.pip, row: row, column: area.left + Choice.gutter - 1, in: area,
      role: .key, surface: rowChoice.surface(of: index))
  }

  private func drawTitle(_ place: TableLayout.Place, on canvas: inout Canvas, in area: Rect) {
    let column = columns[place.index]
    let title = StyledText(column.title, place.index == chosenColumn ? .heading : .label)
    let line = StyledLine(title, columns: place.columns, canvas.lettering)
    let indent = column.alignment.indent(ofTitle: line.width, columns: place.columns)
    canvas.draw(line, row: area.top, column: area.left + place.left + indent, in: area)
  }

  private func draw(
    _ rows: ArraySlice<[StyledText]>, _ place: TableLayout.Place, isOnGround: Bool,
    on canvas: inout Canvas, in area: Rect
  ) {
    let texts = rows.map { $0.indices.contains(place.index) ? $0[place.index] : "" }
    let lines = columns[place.index].alignment.aligned(
      texts, columns: place.columns, canvas.lettering)
    for (index, (line, indent)) in lines.enumerated() {
      let row = area.top + index
      let isChosen = place.index == chosenColumn && choice.row == index
      if isChosen { drawGround(of: place, row: row, on: &canvas, in: area) }
      canvas.draw(
        line, row: row, column: area.left + place.left + indent, in: area,
        surface: isChosen
          ? choice.surface(of: index) : isOnGround ? rowChoice.surface(of: index) : .plain)
    }
  }

  /// How much of a chosen row stands out: up to the end of its title where it has one.
  ///
  /// What follows stays as it is when the choice moves, and need not be sent over a slow line.
  private func groundColumns(_ layout: TableLayout, in area: Rect) -> Int {
    let title = layout.places.first { columns[$0.index].isFlexible }
    return title.map { min(area.columns, $0.left + $0.columns) } ?? area.columns
  }

  /// The row of a chosen cell is chosen less strongly than the cell.
  private var rowChoice: Choice {
    guard chosenColumn != nil, case .focused(let row) = choice else { return choice }
    return .unfocused(row)
  }

  /// The chosen cell has signs of its own, so that it can be told without colour.
  private func drawGround(
    of place: TableLayout.Place, row: Int, on canvas: inout Canvas, in area: Rect
  ) {
    guard case .focused = choice else { return }
    let cell = Rect(
      left: area.left + place.left - 1, top: row, columns: place.columns + 2, rows: 1
    ).intersection(area)
    canvas.fill(cell, surface: .selected)
    let signs = [
      (cell.left, canvas.glyphs.open),
      (area.left + place.left + place.columns, canvas.glyphs.close),
    ]
    for (column, sign) in signs {
      canvas.put(sign, row: row, column: column, in: area, role: .text, surface: .selected)
    }
    canvas.placeCursor(row: row, column: area.left + place.left)
  }
}
