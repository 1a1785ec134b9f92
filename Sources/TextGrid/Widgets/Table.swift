// SPDX-License-Identifier: EUPL-1.2

/// Rows under column titles, of which one may be chosen.
///
/// It is given only the rows that are seen.
package struct Table {
  /// How the chosen row stands out.
  package enum Choice: Hashable, Sendable {
    /// The keys act on this row.
    case focused(Int)
    /// The row is chosen, the keys act elsewhere.
    case unfocused(Int)
    case none
  }

  package let columns: [TableColumn]
  package let rows: [[StyledText]]
  package let choice: Choice

  /// - Parameters:
  ///   - columns: From left to right; at most one of them is flexible.
  ///   - rows: The rows that are seen, a text per column.
  ///   - choice: Counted from the first row that is seen.
  package init(columns: [TableColumn], rows: [[StyledText]], choice: Choice) {
    self.columns = columns
    self.rows = rows
    self.choice = choice
  }

  /// Rows of an area that are not records: the column titles.
  package static let headerRows = 1
  /// The place of the sign that marks the chosen row.
  private static let gutter = 2
  private static let gap = 2

  package func draw(on canvas: inout Canvas, in area: Rect) {
    let layout = widths(in: area.columns)
    var body = area
    let header = body.removeTop(Self.headerRows)
    let titles = columns.map { StyledText($0.title, .label) }
    draw(titles, layout, row: header.top, on: &canvas, in: header, surface: .plain)
    for (index, row) in rows.enumerated() where index < body.rows {
      let surface = surface(of: index)
      let line = Rect(left: body.left, top: body.top + index, columns: body.columns, rows: 1)
      canvas.fill(line, surface: surface)
      drawMark(row: index, on: &canvas, in: line, surface: surface)
      draw(row, layout, row: line.top, on: &canvas, in: line, surface: surface)
    }
  }

  private func surface(of row: Int) -> Surface {
    switch choice {
    case .focused(row): .selected
    case .unfocused(row): .marked
    default: .plain
    }
  }

  private func drawMark(row: Int, on canvas: inout Canvas, in line: Rect, surface: Surface) {
    switch choice {
    case .focused(row):
      canvas.put(
        canvas.glyphs.cursor, row: line.top, column: line.left, in: line, role: .text,
        surface: surface)
      canvas.placeCursor(row: line.top, column: line.left)
    case .unfocused(row):
      canvas.put(
        canvas.glyphs.chosen, row: line.top, column: line.left, in: line, role: .text,
        surface: surface)
    default: break
    }
  }

  private func draw(
    _ texts: [StyledText], _ widths: [Int?], row: Int, on canvas: inout Canvas, in area: Rect,
    surface: Surface
  ) {
    var column = area.left + Self.gutter
    for (index, text) in texts.enumerated() {
      guard index < widths.count, let width = widths[index] else { continue }
      let line = StyledLine(text, columns: width, canvas.lettering)
      let shift = columns[index].alignment == .trailing ? width - line.width : 0
      canvas.draw(line, row: row, column: column + shift, in: area, surface: surface)
      column += width + Self.gap
    }
  }

  /// The width of each column, nil for those that found no room.
  private func widths(in total: Int) -> [Int?] {
    var kept = Array(columns.indices)
    while kept.count > 1, needed(kept) > total {
      guard let victim = kept.max(by: isKept), columns[victim].dispensability > 0 else { break }
      kept.removeAll { $0 == victim }
    }
    let spare = total - needed(kept)
    return columns.indices.map { index in
      guard kept.contains(index) else { return nil }
      switch columns[index].width {
      case .fixed(let width): return width
      case .flexible(let least): return max(1, least + spare)
      }
    }
  }

  private func isKept(_ one: Int, ratherThan other: Int) -> Bool {
    (columns[one].dispensability, one) < (columns[other].dispensability, other)
  }

  private func needed(_ kept: [Int]) -> Int {
    kept.reduce(Self.gutter - Self.gap) { sum, index in
      switch columns[index].width {
      case .fixed(let width): sum + width + Self.gap
      case .flexible(let least): sum + least + Self.gap
      }
    }
  }
}
