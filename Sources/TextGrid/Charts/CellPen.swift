// SPDX-License-Identifier: EUPL-1.2

/// Draws one cell of a grid, between the two columns in which the signs of the chosen one stand.
struct CellPen {
  let cell: Rect
  let clip: Rect
  let choice: Surface

  /// - Parameters:
  ///   - entry: What the cell says.
  ///   - text: Its text, cut to the cell, with the blank cells before it.
  ///   - signColumns: Columns at the left that are kept for signs.
  ///   - canvas: What is drawn on.
  func draw(
    _ entry: CellGrid.Entry, _ text: (line: StyledLine, indent: Int), signColumns: Int,
    on canvas: inout Canvas
  ) {
    fill(entry.ground ?? .text, from: signColumns, on: &canvas)
    if let sign = entry.sign { put(sign, at: 1, .text, on: &canvas) }
    canvas.draw(
      text.line, row: cell.top, column: cell.left + 1 + signColumns + text.indent, in: inside,
      surface: choice)
    drawChoice(entry.ground ?? .text, on: &canvas)
  }

  private var inside: Rect { cell.inset(columns: 1).intersection(clip) }

  /// The sign stands beside the ground, where it looks the same on every level.
  private func fill(_ role: Role, from start: Int, on canvas: inout Canvas) {
    for offset in 0..<cell.columns {
      put(" ", at: offset, offset < start ? .text : role, on: &canvas)
    }
  }

  /// The chosen cell has signs of its own, so that it can be told without colour.
  private func drawChoice(_ role: Role, on canvas: inout Canvas) {
    switch choice {
    case .selected:
      put(canvas.glyphs.open, at: 0, .text, on: &canvas)
      put(canvas.glyphs.close, at: cell.columns - 1, role, on: &canvas)
      canvas.placeCursor(row: cell.top, column: cell.left + 1)
    case .marked: put(canvas.glyphs.chosen, at: 0, .text, on: &canvas)
    case .plain, .bar, .overlay: break
    }
  }

  private func put(_ sign: Character, at offset: Int, _ role: Role, on canvas: inout Canvas) {
    canvas.put(
      sign, row: cell.top, column: cell.left + offset, in: clip, role: role, surface: choice)
  }
}
