// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Rates of the labour market, one after the other: their course with its breaks, and the way to the target.
struct EmploymentPage: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  private static let none = Localized(
    en: "Indicators in percent with more than one value would have to be there.",
    hu: "Ehhez százalékos mutatók kellenek, egynél több adattal.")

  func content(variant: Int) -> AnalysisContent {
    let all = RateSeries.all(of: context.model, in: group)
    guard !all.isEmpty else {
      return .empty(context.text(AnalysisKind.employment), note: context.text(Self.none))
    }
    let place = AnalysisContent.place(of: variant, among: all.count)
    return RateTable(context: context, series: all[place]).content((place, all.count))
  }
}
