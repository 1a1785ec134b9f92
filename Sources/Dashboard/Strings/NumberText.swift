// SPDX-License-Identifier: EUPL-1.2

/// Numbers as people of a language write them: `1,234.5` in English and `1 234,5` in Hungarian.
///
/// Years are no quantities and are never written with it.
enum NumberText {
  static func text(_ number: Int, _ language: InterfaceLanguage) -> String {
    let digits = Array(String(number.magnitude).utf8)
    return (number < 0 ? "-" : "") + grouped(digits, language)
  }

  /// A number with so many digits after the point, rounded half away from zero; without `decimals` in
  /// the shortest form that is still the same number.
  ///
  /// Infinity and what is no number have no digits and give a dash.
  static func text(
    _ number: Double, decimals: Int? = nil, _ language: InterfaceLanguage
  ) -> String {
    guard number.isFinite else { return "–" }
    var digits = DecimalDigits(number.magnitude)
    if let decimals { digits.round(to: max(0, decimals)) }
    let sign = number < 0 && !digits.isZero ? "-" : ""
    let whole = sign + grouped(digits.whole, language)
    guard !digits.fraction.isEmpty else { return whole }
    return whole + point(language) + String(decoding: digits.fraction, as: UTF8.self)
  }

  private static func point(_ language: InterfaceLanguage) -> String {
    switch language {
    case .english: "."
    case .hungarian: ","
    }
  }

  /// The digits in groups of three.
  private static func grouped(_ digits: [UInt8], _ language: InterfaceLanguage) -> String {
    let separator =
      switch language {
      case .english: ","
      case .hungarian: "\u{A0}"
      }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += separator }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return text
  }
}
