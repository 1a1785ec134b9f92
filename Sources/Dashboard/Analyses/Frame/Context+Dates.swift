// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// What analyses of dates have in common.
extension Context {
  /// The day from which the dataset looks at things, as a remark.
  var asOf: String {
    let day = DateText.text(model.meta.asOfDate, language)
    return text(Localized(en: "as of \(day)", hu: "időpont: \(day)"))
  }

  /// The same as a line through a timeline.
  var asOfLine: Timeline.AsOf {
    Timeline.AsOf(Self.time(model.meta.asOfDate), model.meta.asOfDate.iso)
  }

  /// A date in years, with the part of the year that has passed by its last day.
  static func time(_ date: PartialDate) -> Double {
    let months = Double((date.month ?? 12) - 1)
    let days = Double((date.day ?? 31) - 1) / 31
    return Double(date.year) + (months + days) / 12
  }

  /// A date in years, with the part of the year that had passed on its first day.
  static func beginning(_ date: PartialDate) -> Double {
    let days = Double((date.day ?? 1) - 1) / 31
    return Double(date.year) + (Double((date.month ?? 1) - 1) + days) / 12
  }

  /// The whole years in which dates lie.
  static func years(of dates: [PartialDate]) -> ClosedRange<Int> {
    let years = dates.map { Int($0.year) }
    let first = years.min() ?? 1
    return first...max(first, years.max() ?? first)
  }

  /// A column of dates.
  func dateColumn(_ title: Localized) -> TableColumn {
    wordColumn(title, [], least: "2000-00-00".count)
  }
}
