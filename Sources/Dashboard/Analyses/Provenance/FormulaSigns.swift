// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// The signs of formulas where the program draws with ASCII.
///
/// Reading what a terminal lacks as the nearest letter, as data is read, would make `Σ s²` into `S s2`.
enum FormulaSigns {
  /// An expression in signs that the terminal has, still the same formula.
  static func text(_ expression: String, _ glyphs: GlyphSet) -> String {
    glyphs.isASCII ? expression.map(ascii).joined() : expression
  }

  private static func ascii(_ sign: Character) -> String {
    switch sign {
    case "Σ": "sum"
    case "²": "^2"
    case "₀": "_0"
    case "₁": "_1"
    case "·": "*"
    case "−": "-"
    case "≥": ">="
    default: String(sign)
    }
  }
}
