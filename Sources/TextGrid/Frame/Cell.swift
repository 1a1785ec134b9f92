// SPDX-License-Identifier: EUPL-1.2

/// One cell of the screen: a grapheme and what it is for.
///
/// A wide grapheme takes two cells: the left one holds it with width 2, the right one is its
/// continuation with width 0. `Frame` never lets one half stand without the other.
package struct Cell: Hashable, Sendable {
  /// Always cell-safe: never a control.
  package let glyph: Glyph
  package let role: Role
  package let surface: Surface

  package init(_ glyph: Glyph, role: Role = .text, surface: Surface = .plain) {
    self.glyph = glyph
    self.role = role
    self.surface = surface
  }

  package static let blank = Cell(.space)

  package var character: Character { glyph.character }

  /// 1, 2, or 0 for the right half of a wide grapheme.
  package var width: UInt8 { glyph.width }
}
