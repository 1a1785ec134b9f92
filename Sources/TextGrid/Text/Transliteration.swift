// SPDX-License-Identifier: EUPL-1.2

/// Spells text out in ASCII for terminals whose character set is not UTF-8.
///
/// It aims at being read, not at being reversed, and never refuses:
///
/// 1. A character in `Transliteration+Spellings.swift` is written as it says there.
/// 2. Any other loses its marks (ő → o, ș → s, ά → α) and is then looked up again.
/// 3. What is left is `?`, once per glyph whatever its width.
enum Transliteration {
  /// The glyphs in ASCII: one or more for each.
  static func ascii(_ glyphs: [Glyph]) -> [Glyph] {
    var result: [Glyph] = []
    result.reserveCapacity(glyphs.count)
    var previous: Glyph?
    for glyph in glyphs {
      result += ascii(glyph, after: previous)
      previous = glyph
    }
    return result
  }

  /// One glyph in ASCII.
  ///
  /// What a Greek letter sounds like depends on the glyph before it, given as the text has it.
  static func ascii(_ glyph: Glyph, after previous: Glyph?) -> [Glyph] {
    if glyph.base.isASCII, !glyph.hasMarks { return [glyph] }
    return spelling(of: glyph, after: previous).utf8.map(Glyph.init(ascii:))
  }

  /// - Postcondition: Printable ASCII, not empty.
  private static func spelling(of glyph: Glyph, after previous: Glyph?) -> String {
    if let vowel = secondHalfOfDiphthong(glyph, after: previous) { return vowel }
    if let spelling = spellings[glyph.character] { return spelling }
    if let spelling = spellings[Character(glyph.base)] { return spelling }
    let base = withoutMarks(glyph.base)
    return base.isASCII ? String(base) : spellings[Character(base)] ?? "?"
  }

  /// Greek υ is `u` after α, ε, η and ο, and `y` elsewhere: Ευρώπη → Europi, Κύπρος → Kypros.
  private static func secondHalfOfDiphthong(_ glyph: Glyph, after previous: Glyph?) -> String? {
    switch previous?.character {
    case "α", "ε", "η", "ο", "Α", "Ε", "Η", "Ο": break
    default: return nil
    }
    return switch glyph.character {
    case "υ", "ύ": "u"
    case "Υ", "Ύ": "U"
    default: nil
    }
  }

  private static func withoutMarks(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    var low = 0
    var high = bases.count
    while low < high {
      let middle = (low + high) / 2
      if bases[middle] >> 16 < scalar.value { low = middle + 1 } else { high = middle }
    }
    guard low < bases.count, bases[low] >> 16 == scalar.value else { return scalar }
    return Unicode.Scalar(bases[low] & 0xFFFF) ?? scalar
  }
}
