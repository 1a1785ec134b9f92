// SPDX-License-Identifier: EUPL-1.2

/// One grapheme that a terminal paints in one or two cells.
///
/// Only `CellText` makes glyphs from data, so nothing else can put a control character on the screen.
package struct Glyph: Hashable, Sendable {
  package let character: Character
  /// 1 or 2.
  package let width: UInt8

  init(character: Character, width: UInt8) {
    self.character = character
    self.width = width
  }

  package static let space = Glyph(character: " ", width: 1)
}
