// SPDX-License-Identifier: EUPL-1.2

/// One line of text as glyphs that are safe to paint: the only way from data to the screen.
///
/// A terminal obeys some characters instead of showing them, and disagrees with us about the
/// width of others. Both end here, visibly: what a reader could miss is replaced, not removed.
///
/// | In the text                                         | On the screen                      |
/// | --------------------------------------------------- | ---------------------------------- |
/// | tab                                                 | one space                          |
/// | other C0 controls, line feed and return among them  | their pictures: `␀` … `␊` … `␟`    |
/// | delete                                              | `␡`                                |
/// | C1 controls, line and paragraph separators          | `�` each                           |
/// | bidirectional controls, zero-width space, byte order mark, tags, other format controls | `�` each |
/// | private use, unassigned, noncharacters              | `�` each                           |
/// | soft hyphen, VS15, VS16, ZWNJ                       | nothing                            |
/// | ZWJ between two emoji                               | the first emoji alone              |
/// | ZWJ elsewhere                                       | nothing                            |
/// | skin tone after an emoji that takes one             | the emoji alone                    |
/// | flag                                                | its two letters: `HU`              |
/// | keycap                                              | its digit                          |
/// | letter with marks                                   | one glyph, up to four marks        |
/// | marks beyond the fourth                             | `�` once, after the glyph          |
/// | mark at the start                                   | the mark on `◌`                    |
/// | mark after `�`                                      | nothing: `�` says enough           |
/// | several spacing scalars in one grapheme (Devanagari) | a glyph each, with its own marks  |
///
/// Line breaks are the business of `StyledText.wrapped`, which cuts there before it comes here.
/// With the ASCII repertoire every glyph is then spelt out by `Transliteration`.
package struct CellText: Hashable, Sendable {
  package let glyphs: [Glyph]
  /// The sum of the glyphs' widths, in cells.
  package let width: Int

  package init(_ text: String, repertoire: Repertoire = .unicode) {
    if let glyphs = CellText.printableASCII(text) {
      self.init(glyphs: glyphs)
      return
    }
    var builder = GlyphBuilder()
    for scalar in text.unicodeScalars { builder.append(scalar) }
    switch repertoire {
    case .unicode: self.init(glyphs: builder.glyphs)
    case .ascii: self.init(glyphs: Transliteration.ascii(builder.glyphs))
    }
  }

  init(glyphs: [Glyph]) {
    self.glyphs = glyphs
    self.width = glyphs.width
  }

  /// The glyphs as a string, safe to be written to a terminal.
  package var text: String { String(glyphs.map(\.character)) }

  /// The text cut to so many columns; what is cut is marked by the ellipsis, if there is one.
  ///
  /// It is unchanged when it fits, empty when there are no columns, and only as much of the
  /// ellipsis as fits when there are too few. A wide glyph is left out rather than split.
  package func prefix(columns: Int, ellipsis: CellText? = nil) -> CellText {
    guard width > columns else { return self }
    let mark = ellipsis.map { $0.prefix(columns: columns) }
    let kept = glyphs.count(fitting: columns - (mark?.width ?? 0))
    return CellText(glyphs: glyphs.prefix(kept) + (mark?.glyphs ?? []))
  }

  /// The glyphs of a text without anything special, or nil: most data takes this way, which
  /// neither breaks graphemes nor looks anything up.
  private static func printableASCII(_ text: String) -> [Glyph]? {
    guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
    return text.utf8.map(Glyph.init(ascii:))
  }
}
