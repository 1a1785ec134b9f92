// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// Dates and numbers of days as people of a language write them.
enum DateText {
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let hungarian = [
    "január", "február", "március", "április", "május", "június", "július", "augusztus",
    "szeptember", "október", "november", "december",
  ]

  /// `24 October 2014` and `2014. október 24.`, as precise as the date is.
  static func text(_ date: PartialDate, _ language: InterfaceLanguage) -> String {
    switch language {
    case .english:
      guard let month = date.month else { return "\(date.year)" }
      let name = english[month - 1]
      return date.day.map { "\($0) \(name) \(date.year)" } ?? "\(name) \(date.year)"
    case .hungarian:
      guard let month = date.month else { return "\(date.year)" }
      let name = hungarian[month - 1]
      return date.day.map { "\(date.year). \(name) \($0)." } ?? "\(date.year). \(name)"
    }
  }

  /// `from – to`; an open end shows as `from –`.
  static func text(_ period: Period, _ language: InterfaceLanguage) -> String {
    let from = text(period.from, language)
    guard let to = period.to else { return "\(from) –" }
    return from == text(to, language) ? from : "\(from) – \(text(to, language))"
  }

  /// `30 days later`, `on time`: how far a date was moved.
  static func slip(_ days: Int, _ language: InterfaceLanguage) -> String {
    switch days {
    case 0: return Localized(en: "not moved", hu: "nem változott")[language]
    case 1...: return Localized(en: "\(days) days later", hu: "\(days) nappal később")[language]
    default: return Localized(en: "\(-days) days earlier", hu: "\(-days) nappal korábban")[language]
    }
  }
}
