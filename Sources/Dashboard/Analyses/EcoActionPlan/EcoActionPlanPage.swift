// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// Which of the seven actions of the Eco-innovation Action Plan countries take up, then which strategies do.
struct EcoActionPlanPage: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  func content(variant: Int) -> AnalysisContent {
    let countries = FrameMatrix(
      context: context, matrix: AlignmentMatrix(ecoActionsByCountry: context.model, in: group),
      title: context.text(Self.byCountry), subjects: Localized(en: "Country", hu: "Ország"))
    let strategies = FrameMatrix(
      context: context, matrix: AlignmentMatrix(of: context.model, in: group, [.ecoAction]),
      title: context.text(Self.byStrategy), subjects: Localized(en: "Strategy", hu: "Stratégia"))
    let shown = [countries, strategies].filter { !$0.matrix.rows.isEmpty }
    guard !shown.isEmpty else {
      return .empty(context.text(AnalysisKind.ecoActionPlan), note: context.text(Self.none))
    }
    let index = AnalysisContent.place(of: variant, among: shown.count)
    return shown[index].content((index, shown.count))
  }

  private static let byCountry = Localized(
    en: "Eco-innovation Action Plan by country", hu: "Ökoinnovációs cselekvési terv országonként")
  private static let byStrategy = Localized(
    en: "Eco-innovation Action Plan by strategy",
    hu: "Ökoinnovációs cselekvési terv stratégiánként")
  private static let none = Localized(
    en: "The dataset has neither countries nor strategies of this working group.",
    hu: "Az adatkészletben nincs ország, és ennek a munkacsoportnak stratégiája sincs.")
}
