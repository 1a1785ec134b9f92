// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// Computed figures as they are read.
enum FigureText {
  /// What stands where there is no figure; it is no number, least of all 0.
  static let missing = "n/a"

  /// A figure without its unit: what was read with all of its digits, what was computed with as many
  /// as figures of the unit usually have.
  static func number(
    _ figure: Derivation, decimals: Int? = nil, _ language: InterfaceLanguage
  ) -> String {
    guard let value = figure.value else { return missing }
    let isRead = figure.formula == .observed
    return NumberText.text(
      value, decimals: decimals ?? (isRead ? nil : self.decimals(value, figure.unit)), language)
  }

  /// A figure with its unit, or `n/a`: `66.4`, `2.7%`, `EUR 1,204`; a small share keeps more digits than it
  /// has in a column: `0.0099`.
  static func text(_ figure: Derivation, _ language: InterfaceLanguage) -> String {
    guard let value = figure.value else { return missing }
    let isSmall = figure.unit == .ratio && figure.formula != .observed && abs(value) < 0.1
    let number = number(figure, decimals: isSmall && value != 0 ? 4 : nil, language)
    guard let currency = figure.currency else {
      return MeasureText.text(number, figure.unit, language)
    }
    return MeasureText.money(number, currency)[language]
  }

  private static func decimals(_ value: Double, _ unit: Unit) -> Int {
    switch unit {
    case .count, .rank, .eur: value == value.rounded() ? 0 : 1
    case .percent, .percentagePoints, .index, .millionEur: 1
    case .score, .ratio: 2
    }
  }
}
