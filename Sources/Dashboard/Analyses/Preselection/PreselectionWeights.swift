// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// What each criterion of one scheme weighs.
struct PreselectionWeights {
  let context: Context
  let row: PreselectionCriteria.Row

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let names = row.criteria.map { context.text($0.name) }
    let all = Localized(en: "All criteria", hu: "Minden szempont")[context.language]
    return AnalysisContent(
      context.title(of: row.scheme), remarks: [context.text(row.manner)], variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Criterion", hu: "Szempont"), names + [all]),
        context.figureColumn(Localized(en: "Points", hu: "Pontszám")),
        context.figureColumn(Localized(en: "Share, %", hu: "Arány, %")),
      ],
      rows: zip(names, row.criteria).map { name, criterion in
        [.name(name, [row.scheme]), .figure(criterion.points), .figure(criterion.share)]
      },
      totals: [[.name(all, [row.scheme]), .figure(row.total), .name("")]], mainColumn: 1,
      picture: .bars(bars(names)))
  }

  private func bars(_ names: [String]) -> Bars {
    Bars(
      zip(names, row.criteria).map { name, criterion in
        Bars.Bar(
          name, criterion.points.value,
          text: FigureText.number(criterion.points, context.language))
      }, decimalSign: context.decimalSign)
  }
}
