// SPDX-License-Identifier: EUPL-1.2
// A table of sentences: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

/// Sums, shares and measured values in words and signs.
enum MeasureText {
  /// A value with its unit: `1.4%`, `rank 3`.
  static func text(_ value: Double, _ unit: Unit, _ language: InterfaceLanguage) -> String {
    text(NumberText.text(value, language), unit, language)
  }

  /// A number that is written already, with its unit.
  static func text(_ number: String, _ unit: Unit, _ language: InterfaceLanguage) -> String {
    switch unit {
    case .percent: "\(number)%"
    case .percentagePoints: Localized(en: "\(number) percentage points", hu: "\(number) százalékpont")[language]
    case .index, .count, .ratio, .score: number
    case .eur: money(number, .euro)[language]
    case .millionEur: Localized(en: "EUR \(number) million", hu: "\(number) millió EUR")[language]
    case .rank: Localized(en: "rank \(number)", hu: "\(number). hely")[language]
    }
  }

  /// A sum with its year: `EUR 30,000,000 (2011)`, `up to EUR 50,000`.
  static func text(_ sum: Money, _ language: InterfaceLanguage) -> String {
    let number = { (amount: Amount) in NumberText.text(amount.value, language) }
    let year = sum.year.map { " (\($0.value))" } ?? ""
    if let amount = sum.amount { return money(number(amount), sum.currency)[language] + year }
    return bounds(sum.least.map(number), sum.most.map(number), language) { money($0, sum.currency)[language] } + year
  }

  /// `0–50%`, `up to 50%`.
  static func text(_ range: PercentRange, _ language: InterfaceLanguage) -> String {
    let number = { (percent: Percent) in NumberText.text(percent.value, language) }
    return bounds(range.least.map(number), range.most.map(number), language) { "\($0)%" }
  }

  /// `24 months`.
  static func months(_ count: Count, _ language: InterfaceLanguage) -> String {
    let number = NumberText.text(count.value, language)
    return Localized(en: count.value == 1 ? "1 month" : "\(number) months", hu: "\(number) hónap")[language]
  }

  /// `80 applied, 47 awarded`; nil when neither number is known.
  static func projects(applications: Count?, awards: Count?, _ language: InterfaceLanguage) -> String? {
    let words = [
      applications.map { NumberText.text($0.value, language) }.map { Localized(en: "\($0) applied", hu: "\($0) pályázott") },
      awards.map { NumberText.text($0.value, language) }.map { Localized(en: "\($0) awarded", hu: "\($0) nyert") },
    ].compactMap { $0?[language] }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  /// `EUR 1,204`.
  static func money(_ number: String, _ currency: Currency) -> Localized {
    Localized(en: "\(currency.code) \(number)", hu: "\(number) \(currency.code)")
  }

  private static func bounds(_ least: String?, _ most: String?, _ language: InterfaceLanguage, dressed: (String) -> String) -> String {
    switch (least, most) {
    case (let least?, let most?): least == most ? dressed(least) : dressed("\(least)–\(most)")
    case (let least?, nil): Localized(en: "at least \(dressed(least))", hu: "legalább \(dressed(least))")[language]
    case (nil, let most?): Localized(en: "up to \(dressed(most))", hu: "legfeljebb \(dressed(most))")[language]
    case (nil, nil): ""
    }
  }
}
