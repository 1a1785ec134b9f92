// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// The eco-innovation index over the years, then the performance groups edition by edition.
struct EcoIndexPage: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  func content(variant: Int) -> AnalysisContent {
    let series = EcoIndexSeries(of: context.model, in: group)
    let histories = AreaScope.allCases.map {
      GroupHistory(of: context.model, in: group, .ecoIS, $0)
    }.filter { !$0.rows.isEmpty }
    let isKnown = !series.rows.isEmpty
    let count = (isKnown ? 1 : 0) + histories.count
    guard count > 0 else {
      return .empty(context.text(AnalysisKind.ecoIndex), note: context.text(Self.none))
    }
    let index = AnalysisContent.place(of: variant, among: count)
    guard index > 0 || !isKnown else {
      return EcoIndexValues(context: context, series: series).content((index, count))
    }
    let history = histories[index - (isKnown ? 1 : 0)]
    return BenchmarkGroups(context: context, history: history, framework: .ecoIS)
      .content((index, count))
  }

  private static let none = Localized(
    en: "No indicator of the Eco-Innovation Scoreboard has a value or a group here.",
    hu: "Az ökoinnovációs eredménytábla egyik mutatójának sincs itt értéke vagy csoportja.")
}
