// SPDX-License-Identifier: EUPL-1.2

/// One cell of the screen: a grapheme and what it is for.
///
/// A wide grapheme takes two cells: the left one holds it with width 2, the right one is its
/// continuation with width 0. `Frame` never lets one half stand without the other.
package struct Cell: Hashable, Sendable {
  /// Always cell-safe: a base character and at most four zero-width scalars, never a control.
  package let character: Character
  /// 1, 2, or 0 for the right half of a wide grapheme.
  package let width: UInt8
  package let role: Role
  package let surface: Surface

  package init(
    character: Character, width: UInt8 = 1, role: Role = .text, surface: Surface = .plain
  ) {
    self.character = character
    self.width = width
    self.role = role
    self.surface = surface
  }

  package static let blank = Cell(character: " ")
}
