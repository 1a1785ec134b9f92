// SPDX-License-Identifier: EUPL-1.2

extension Transliteration {
  /// What the loss of marks alone does not turn into ASCII.
  ///
  /// Keys are compared as Unicode does, so a decomposed `й` is found too.
  static let spellings: [Character: String] =
    [latin, greek, serbian, cyrillic, punctuation, symbols]
    .reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

  // swift-format-ignore
  /// Letters that Unicode does not decompose. Croatian and Serbian agree on `dj`, as both write
  /// it themselves without hooks.
  private static let latin: [Character: String] = [
    "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O",
    "đ": "dj", "Đ": "Dj", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ł": "l", "Ł": "L",
    "ħ": "h", "Ħ": "H", "ŧ": "t", "Ŧ": "T", "ŋ": "ng", "Ŋ": "Ng", "ı": "i", "ĸ": "k",
    "ŀ": "l", "Ŀ": "L", "ŉ": "'n", "ə": "e", "Ə": "E", "ƒ": "f",
    "ĳ": "ij", "Ĳ": "IJ", "ǆ": "dz", "ǅ": "Dz", "Ǆ": "DZ", "ǉ": "lj", "ǈ": "Lj", "Ǉ": "LJ",
    "ǌ": "nj", "ǋ": "Nj", "Ǌ": "NJ", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
  ]

  // swift-format-ignore
  /// The sounds of ISO 843, without its marks: η is `i`, ω is `o`, χ is `ch`.
  private static let greek: [Character: String] = [
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th",
    "ι": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p",
    "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
    "Α": "A", "Β": "V", "Γ": "G", "Δ": "D", "Ε": "E", "Ζ": "Z", "Η": "I", "Θ": "Th",
    "Ι": "I", "Κ": "K", "Λ": "L", "Μ": "M", "Ν": "N", "Ξ": "X", "Ο": "O", "Π": "P",
    "Ρ": "R", "Σ": "S", "Τ": "T", "Υ": "Y", "Φ": "F", "Χ": "Ch", "Ψ": "Ps", "Ω": "O",
  ]

  // swift-format-ignore
  /// The Serbian alphabet as Serbs type it without hooks: Ниш and Niš are both `Nis`.
  private static let serbian: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "dj", "е": "e", "ж": "z",
    "з": "z", "и": "i", "ј": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n",
    "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "c", "у": "u",
    "ф": "f", "х": "h", "ц": "c", "ч": "c", "џ": "dz", "ш": "s",
    "А": "A", "Б": "B", "В": "V", "Г": "G", "Д": "D", "Ђ": "Dj", "Е": "E", "Ж": "Z",
    "З": "Z", "И": "I", "Ј": "J", "К": "K", "Л": "L", "Љ": "Lj", "М": "M", "Н": "N",
    "Њ": "Nj", "О": "O", "П": "P", "Р": "R", "С": "S", "Т": "T", "Ћ": "C", "У": "U",
    "Ф": "F", "Х": "H", "Ц": "C", "Ч": "C", "Џ": "Dz", "Ш": "S",
  ]

  // swift-format-ignore
  /// The letters that other languages add, after the Bulgarian and Macedonian standards.
  private static let cyrillic: [Character: String] = [
    "й": "y", "щ": "sht", "ъ": "a", "ь": "y", "ю": "yu", "я": "ya",
    "ё": "yo", "ы": "y", "э": "e", "є": "ye", "і": "i", "ї": "yi", "ґ": "g",
    "ѓ": "gj", "ќ": "kj", "ѕ": "dz",
    "Й": "Y", "Щ": "Sht", "Ъ": "A", "Ь": "Y", "Ю": "Yu", "Я": "Ya",
    "Ё": "Yo", "Ы": "Y", "Э": "E", "Є": "Ye", "І": "I", "Ї": "Yi", "Ґ": "G",
    "Ѓ": "Gj", "Ќ": "Kj", "Ѕ": "Dz",
  ]

  // swift-format-ignore
  private static let punctuation: [Character: String] = [
    "‐": "-", "\u{2011}": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "„": "\"", "“": "\"", "”": "\"", "‟": "\"", "«": "\"", "»": "\"", "″": "\"",
    "‚": "'", "‘": "'", "’": "'", "‛": "'", "‹": "'", "›": "'", "′": "'", "´": "'",
    "…": "...", "·": "-", "•": "*", "‣": ">", "⁄": "/", "¿": "?", "¡": "!", "†": "+",
  ]

  // swift-format-ignore
  private static let symbols: [Character: String] = [
    "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "⇐": "<=", "⇔": "<=>", "↑": "^", "↓": "v",
    "×": "x", "÷": "/", "±": "+/-", "≥": ">=", "≤": "<=", "≠": "!=", "≈": "~", "∞": "inf",
    "∑": "sum", "√": "sqrt", "€": "EUR", "£": "GBP", "¥": "JPY", "¢": "ct", "§": "par.",
    "°": "deg", "µ": "u", "©": "(c)", "®": "(R)", "™": "(TM)", "№": "No.",
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "‰": "o/oo",
    "✓": "v", "✔": "v", "✗": "x", "✘": "x", "★": "*", "☆": "*",
    "■": "#", "□": "o", "●": "*", "○": "o", "▲": "^", "▼": "v", "▶": ">", "◀": "<",
  ]
}
