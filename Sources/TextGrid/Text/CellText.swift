// SPDX-License-Identifier: EUPL-1.2

/// One line of text as glyphs that every terminal paints in the cells planned for them.
///
/// It is the only way from data to the screen, and what it lets through is safe:
///
/// | In the text | On the screen |
/// |---|---|
/// | tab | a space |
/// | other control characters | their picture: ESC is ␛, a line feed ␊ |
/// | bidirectional, invisible and tag characters, unassigned and private ones | � for each |
/// | soft hyphen, variation selectors, joiners | nothing: they have no look of their own |
/// | joined emoji | the first of them |
/// | a flag | its two letters |
/// | a grapheme of several spacing characters | each in cells of its own |
/// | more than four marks on a letter | the letter with four, and � |
/// | a mark without a letter | the mark on ◌ |
///
/// Where the terminal shows only ASCII, letters are transliterated and the rest becomes `?`.
package struct CellText: Hashable, Sendable {
  package private(set) var glyphs: [Glyph] = []
  /// Cells that the glyphs take together.
  package private(set) var width = 0

  /// - Complexity: O(*n*) in the text's length.
  package init(_ text: String, repertoire: Repertoire = .unicode) {
    glyphs.reserveCapacity(text.utf8.count)
    for character in text {
      append(character, repertoire)
    }
  }

  private mutating func append(_ character: Character, _ repertoire: Repertoire) {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
      append(Glyph(character: character, width: 1))
      return
    }
    for glyph in Grapheme.glyphs(of: character) {
      switch repertoire {
      case .unicode: append(glyph)
      case .ascii: Transliteration.ascii(glyph.character).forEach { append($0) }
      }
    }
  }

  private mutating func append(_ glyph: Glyph) {
    glyphs.append(glyph)
    width += Int(glyph.width)
  }
}
