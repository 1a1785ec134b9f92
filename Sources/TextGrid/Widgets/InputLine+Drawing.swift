// SPDX-License-Identifier: EUPL-1.2

extension InputLine {
  /// Draws the line from the left edge of an area of one row on, with the cursor as a cell of its own.
  ///
  /// Where the line is too long, its beginning is hidden as far as the cursor needs.
  ///
  /// - Complexity: O(*n*) in the length of the line.
  package func draw(on canvas: inout Canvas, in area: Rect, surface: Surface) {
    guard !area.isEmpty else { return }
    let lettering = canvas.lettering
    let before = StyledLine(StyledText(String(text.prefix(cursor))), lettering)
    let character = text.dropFirst(cursor).first ?? " "
    let under = StyledLine(StyledText(String(character)), lettering)
    let after = StyledLine(StyledText(String(text.dropFirst(cursor + 1))), lettering)
    let hidden = max(0, before.width + max(1, under.width) - area.columns)
    var column = canvas.draw(
      before, row: area.top, column: area.left - hidden, in: area, surface: surface)
    canvas.placeCursor(row: area.top, column: column)
    column = canvas.draw(under, row: area.top, column: column, in: area, surface: .selected)
    canvas.draw(after, row: area.top, column: column, in: area, surface: surface)
    guard hidden > 0 else { return }
    canvas.put(
      canvas.glyphs.moreLeft, row: area.top, column: area.left, in: area, role: .muted,
      surface: surface)
  }
}
