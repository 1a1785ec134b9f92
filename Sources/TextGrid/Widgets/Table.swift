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

  /// - Parameters:
  ///   - columns: From left to right; at most one of them is flexible.
  ///   - rows: The rows that are seen, a text per column.
  ///   - choice: Counted from the first row that is seen.
  ///   - firstColumn: Pins the first column and scrolls to this one, from 1 on; nil lets columns
  ///     disappear by their dispensability.
  package init(
    columns: [TableColumn], rows: [[StyledText]], choice: Choice, firstColumn: Int? = nil
  ) {
    self.columns = columns
    self.rows = rows
    self.choice = choice
    self.firstColumn = firstColumn
  }

  /// Rows of an area that are not records: the column titles.
  package static let headerRows = 1

  package func draw(on canvas: inout Canvas, in area: Rect) {
    let layout = TableLayout(columns, in: area.columns, firstColumn: firstColumn)
    var body = area
    let header = body.removeTop(Self.headerRows)
    let seen = rows.prefix(body.rows)
    for index in seen.indices {
      choice.drawGround(of: index, row: body.top + index, on: &canvas, in: body)
    }
    for place in layout.places {
      drawTitle(place, on: &canvas, in: header)
      draw(seen, place, on: &canvas, in: body)
    }
    layout.drawMarks(on: &canvas, in: header)
  }

  private func drawTitle(_ place: TableLayout.Place, on canvas: inout Canvas, in area: Rect) {
    let column = columns[place.index]
    let title = StyledText(column.title, .label)
    let line = StyledLine(title, columns: place.columns, canvas.lettering)
    let indent = column.alignment.indent(ofTitle: line.width, columns: place.columns)
    canvas.draw(line, row: area.top, column: area.left + place.left + indent, in: area)
  }

  private func draw(
    _ rows: ArraySlice<[StyledText]>, _ place: TableLayout.Place, on canvas: inout Canvas,
    in area: Rect
  ) {
    let texts = rows.map { $0.indices.contains(place.index) ? $0[place.index] : "" }
    let lines = columns[place.index].alignment.aligned(
      texts, columns: place.columns, canvas.lettering)
    for (index, (line, indent)) in lines.enumerated() {
      canvas.draw(
        line, row: area.top + index, column: area.left + place.left + indent, in: area,
        surface: choice.surface(of: index))
    }
  }
}
