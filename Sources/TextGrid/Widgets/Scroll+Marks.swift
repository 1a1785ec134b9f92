// SPDX-License-Identifier: EUPL-1.2

extension Scroll {
  /// Cells that a sign and the number of hidden things take at most.
  static func markColumns(of count: Int) -> Int { String(count).count + 1 }

  /// Draws how many columns are hidden: `«2` from `left` on, `4»` so that it ends before `right`.
  func drawMarks(row: Int, left: Int, right: Int, on canvas: inout Canvas, in area: Rect) {
    let signs = canvas.glyphs
    if hiddenBefore > 0 {
      let text = StyledText("\(signs.moreLeft)\(hiddenBefore)", .key)
      canvas.draw(text, row: row, column: left, in: area)
    }
    if hiddenAfter > 0 {
      let line = StyledLine(
        StyledText("\(hiddenAfter)\(signs.moreRight)", .key), canvas.lettering)
      canvas.draw(line, row: row, column: right - line.width, in: area)
    }
  }

  /// Draws a sign beside the first and the last row that is seen when more are hidden.
  func drawMarks(column: Int, top: Int, on canvas: inout Canvas, in area: Rect) {
    let signs = canvas.glyphs.charts
    if hiddenBefore > 0 {
      canvas.put(signs.hiddenAbove, row: top, column: column, in: area, role: .key)
    }
    if hiddenAfter > 0 {
      let bottom = top + seen.count - 1
      canvas.put(signs.hiddenBelow, row: bottom, column: column, in: area, role: .key)
    }
  }
}
