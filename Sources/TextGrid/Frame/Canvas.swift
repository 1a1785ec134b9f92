// SPDX-License-Identifier: EUPL-1.2

/// A frame being drawn, and what the terminal can show.
///
/// Everything that draws gets a canvas and an area; what does not fit into the area is clipped.
package struct Canvas {
  package private(set) var frame: Frame
  package let lettering: Lettering

  package init(size: Size, lettering: Lettering) {
    self.frame = Frame(size: size)
    self.lettering = lettering
  }

  package var glyphs: GlyphSet { lettering.glyphs }

  /// Where the terminal's own cursor should stand.
  package mutating func placeCursor(row: Int, column: Int) {
    frame.cursor = Position(row: row, column: column)
  }

  /// Makes an area blank on a surface.
  package mutating func fill(_ area: Rect, surface: Surface) {
    frame.fill(area, surface: surface)
  }

  /// Puts a line's glyphs from a column on.
  ///
  /// - Returns: The column after the last glyph.
  @discardableResult
  package mutating func draw(
    _ line: StyledLine, row: Int, column: Int, in area: Rect, surface: Surface = .plain
  ) -> Int {
    var column = column
    for item in line.items {
      frame.put(
        item.glyph, at: Position(row: row, column: column), clip: area, role: item.role,
        surface: surface)
      column += Int(item.glyph.width)
    }
    return column
  }

  /// Puts a text, cut to the area's right edge.
  ///
  /// - Returns: The column after the last glyph.
  @discardableResult
  package mutating func draw(
    _ text: StyledText, row: Int, column: Int, in area: Rect, surface: Surface = .plain
  ) -> Int {
    let line = StyledLine(text, columns: area.right - column, lettering)
    return draw(line, row: row, column: column, in: area, surface: surface)
  }

  /// Fills a row of an area with one sign.
  package mutating func drawRule(
    _ sign: Character, row: Int, in area: Rect, surface: Surface = .plain
  ) {
    let glyph = Glyph(sign: sign)
    for column in area.left..<max(area.left, area.right) {
      frame.put(
        glyph, at: Position(row: row, column: column), clip: area, role: .rule, surface: surface)
    }
  }

  /// Fills a column of an area with one sign.
  package mutating func drawColumn(
    _ sign: Character, column: Int, in area: Rect, surface: Surface = .plain
  ) {
    let glyph = Glyph(sign: sign)
    for row in area.top..<max(area.top, area.bottom) {
      frame.put(
        glyph, at: Position(row: row, column: column), clip: area, role: .rule, surface: surface)
    }
  }

  /// Puts one of the program's own signs.
  package mutating func put(
    _ sign: Character, row: Int, column: Int, in area: Rect, role: Role,
    surface: Surface = .plain
  ) {
    frame.put(
      Glyph(sign: sign), at: Position(row: row, column: column), clip: area, role: role,
      surface: surface)
  }
}
