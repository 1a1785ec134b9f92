// SPDX-License-Identifier: EUPL-1.2

/// Readable ASCII for text that the terminal cannot show.
///
/// Latin letters lose their marks. Greek follows ISO 843 (type 2, without accents), Cyrillic the
/// Bulgarian streamlined system with Serbian letters added. What has no equivalent becomes `?`.
enum Transliteration {
  private static let special: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
    "đ": "d", "Đ": "D", "ł": "l", "Ł": "L", "ı": "i", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "...", "·": "-", "•": "*",
    "„": "\"", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "‚": "'",
    "×": "x", "€": "EUR", "→": "->", "←": "<-", "≥": ">=", "≤": "<=", "≠": "!=", "±": "+/-",
    "\u{A0}": " ", "\u{202F}": " ", "\u{2009}": " ", "§": "par.", "°": "deg", "½": "1/2",
    "²": "2", "³": "3", "✓": "x", "▸": ">", "◂": "<", "›": ">", "─": "-", "│": "|",
  ]

  private static let greek: [Unicode.Scalar: String] = [
    "α": "a", "ά": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "έ": "e", "ζ": "z", "η": "i",
    "ή": "i", "θ": "th", "ι": "i", "ί": "i", "ϊ": "i", "ΐ": "i", "κ": "k", "λ": "l", "μ": "m",
    "ν": "n", "ξ": "x", "ο": "o", "ό": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t",
    "υ": "y", "ύ": "y", "ϋ": "y", "ΰ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o", "ώ": "o",
  ]

  private static let cyrillic: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "dj", "е": "e", "ж": "zh", "з": "z",
    "и": "i", "ј": "j", "й": "y", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj",
    "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u", "ф": "f", "х": "h",
    "ц": "ts", "ч": "ch", "џ": "dz", "ш": "sh", "щ": "sht", "ъ": "a", "ы": "y", "ь": "y",
    "э": "e", "ю": "yu", "я": "ya", "ё": "yo", "і": "i", "ї": "yi", "є": "ye",
  ]

  /// The glyphs to show instead of a character; at least one.
  static func ascii(_ character: Character) -> [Glyph] {
    let text = character.unicodeScalars.first.flatMap(text(for:)) ?? "?"
    return text.map { Glyph(character: $0, width: 1) }
  }

  private static func text(for scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII { return String(scalar) }
    if let text = special[scalar] { return text }
    if let letter = latin[scalar.value] { return String(letter) }
    if let text = greek[scalar] ?? cyrillic[scalar] { return text }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, lower.count == 1, first != scalar,
      let text = greek[first] ?? cyrillic[first]
    else { return nil }
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}
