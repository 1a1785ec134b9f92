// SPDX-License-Identifier: EUPL-1.2

/// What the terminal can show: the signs that the program draws with, and the letters of the data.
package struct Lettering: Hashable, Sendable {
  package let glyphs: GlyphSet
  package let repertoire: Repertoire

  package init(glyphs: GlyphSet, repertoire: Repertoire) {
    self.glyphs = glyphs
    self.repertoire = repertoire
  }

  package static let unicode = Lettering(glyphs: .unicode, repertoire: .unicode)
  /// The program's own signs in ASCII, the data as it is.
  package static let asciiSigns = Lettering(glyphs: .ascii, repertoire: .unicode)
  package static let ascii = Lettering(glyphs: .ascii, repertoire: .ascii)
}

/// The signs that the program itself draws.
///
/// Every one has an ASCII form, all are one cell wide.
package struct GlyphSet: Hashable, Sendable {
  package let ellipsis: Character
  package let horizontal: Character
  package let vertical: Character
  package let teeDown: Character
  package let teeUp: Character
  package let topLeft: Character
  package let topRight: Character
  package let bottomLeft: Character
  package let bottomRight: Character
  /// Stands before the row that the keys act on.
  package let cursor: Character
  /// Stands before the chosen row while the keys act elsewhere.
  package let chosen: Character
  /// Opens and closes the chosen tab or page.
  package let open: Character
  package let close: Character
  /// Say that a row goes on to the left or to the right.
  package let moreLeft: Character
  package let moreRight: Character
  package let link: Character
  package let bullet: Character
  package let separator: Character
  package let crumb: Character
  /// Stands before values that contradict each other.
  package let conflict: Character
  package let up: String
  package let down: String
  package let left: String
  package let right: String
  /// Stands before the example that something is taken from.
  package let from: String
  /// What charts and scrolled tables draw with.
  package let charts: ChartGlyphs

  /// Whether all of them are ASCII.
  package var isASCII: Bool { ellipsis.isASCII }

  package static let unicode = GlyphSet(
    ellipsis: "…", horizontal: "─", vertical: "│", teeDown: "┬", teeUp: "┴",
    topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
    cursor: "▌", chosen: "▏", open: "▸", close: "◂", moreLeft: "«", moreRight: "»",
    link: "▸", bullet: "•", separator: "·", crumb: "›",
    conflict: "≠", up: "↑", down: "↓", left: "←", right: "→", from: "←",
    charts: .unicode)

  package static let ascii = GlyphSet(
    ellipsis: "~", horizontal: "-", vertical: "|", teeDown: "+", teeUp: "+",
    topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    cursor: ">", chosen: "|", open: "[", close: "]", moreLeft: "<", moreRight: ">",
    link: "-", bullet: "*", separator: "|", crumb: ">",
    conflict: "!", up: "Up", down: "Down", left: "Left", right: "Right", from: "<-",
    charts: .ascii)
}
