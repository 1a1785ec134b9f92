// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Rates of the labour market, one after the other: their course with its breaks, and the way to the target.
struct EmploymentPage: AnalysisPresenter {
  private let context: Context
  private let group: RecordRef?

  init(context: Context, group: RecordRef?) {
    self.context = context
    self.group = group
  }

  private static let none = Localized(
    en: "Indicators in percent with more than one value would have to be there.",
    hu: "Ehhez százalékos mutatók kellenek, egynél több adattal.")

  func content(variant: Int) -> AnalysisContent {
    let all = RateSeries.all(of: context.model, in: group)
    guard !all.isEmpty else {
      return .empty(context.text(AnalysisKind.employment), note: context.text(Self.none))
    }
    let place = min(max(0, variant), all.count - 1)
    return RateTable(context: context, series: all[place]).content((place, all.count))
  }
}
