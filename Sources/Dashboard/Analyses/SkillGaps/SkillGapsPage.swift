// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Which skills are missing most: one by one, by sector, by country, and which pilot answers them.
struct SkillGapsPage: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  private static let none = Localized(
    en: "Skill needs of the working group would have to be there.",
    hu: "Ehhez a munkacsoport készségszükségletei kellenek.")

  func content(variant: Int) -> AnalysisContent {
    let gaps = SkillGaps(of: context.model, in: group)
    guard !gaps.needs.isEmpty else {
      return .empty(context.text(AnalysisKind.skillGaps), note: context.text(Self.none))
    }
    let place = AnalysisContent.place(of: variant, among: 3)
    switch place {
    case 0: return SkillGapList(context: context, gaps: gaps).content((0, 3))
    case 1:
      return SkillGapSums(context: context, sums: gaps.sectors, total: gaps.total)
        .content(
          Localized(en: "Skill gaps by sector", hu: "Készséghiányok ágazatonként"),
          by: Localized(en: "Sector", hu: "Ágazat"), (1, 3))
    default:
      return SkillGapSums(context: context, sums: gaps.countries, total: gaps.total)
        .content(
          Localized(en: "Skill gaps by country", hu: "Készséghiányok országonként"),
          by: Localized(en: "Country", hu: "Ország"), (2, 3))
    }
  }
}
