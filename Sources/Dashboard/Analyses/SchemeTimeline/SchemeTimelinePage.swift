// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// When schemes ran and when they called for applications.
struct SchemeTimelinePage: AnalysisPresenter {
  private let context: Context

  init(context: Context, group: RecordRef?) {
    self.context = context
  }

  func content(variant: Int) -> AnalysisContent {
    let timeline = SchemeTimeline(of: context.model)
    guard let years = timeline.years else {
      return .empty(AnalysisKind.schemeTimeline.label[context.language])
    }
    let index = AnalysisContent.place(of: variant, among: 2)
    guard index > 0 else {
      return SchemeRuns(context: context, timeline: timeline, years: years).content((0, 2))
    }
    return SchemeCalls(context: context, timeline: timeline, years: years).content((1, 2))
  }
}

extension SchemeTimeline {
  /// The day from which the dataset looks at things, as a line through the picture.
  var line: Timeline.AsOf { Timeline.AsOf(asOf.passedYears, asOf.iso) }
}

extension PartialDate {
  private static let days = 31.0
  private static let months = 12.0

  /// In years, with the part of the year that had passed on its first day.
  var begunYears: Double {
    years(month: month ?? 1, day: day ?? 1)
  }

  /// In years, with the part of the year that had passed on its last day.
  var passedYears: Double {
    years(month: month ?? 12, day: day ?? 31)
  }

  private func years(month: Int, day: Int) -> Double {
    Double(year) + (Double(month - 1) + Double(day - 1) / Self.days) / Self.months
  }
}
