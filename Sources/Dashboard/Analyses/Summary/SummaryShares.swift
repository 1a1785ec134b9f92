// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How well each group is founded: what of it is served, based on evidence, confirmed, invented.
struct SummaryShares {
  private static let columns: [(Localized, @Sendable (GroupOverview.Row) -> Derivation)] = [
    (Localized(en: "Aims", hu: "Célok"), { $0.aimCoverage }),
    (Localized(en: "Evidence", hu: "Alátámasztott"), { $0.evidenceRatio }),
    (Localized(en: "Confirmed", hu: "Igazolt"), { $0.confirmedRatio }),
    (Localized(en: "Illustrative", hu: "Szemléltető"), { $0.illustrativeRatio }),
  ]
  private static let levels = ["< 20%", "20–40%", "40–60%", "60–80%", "80%+"]

  let context: Context
  let overview: GroupOverview

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      context.text(Self.title), remarks: ["%"], note: context.text(Self.meaning),
      variant: variant,
      columns: [overview.nameColumn(context)] + Self.columns.map { context.figureColumn($0.0) },
      rows: overview.rows.map(cells), totals: [cells(overview.total)], mainColumn: 1,
      picture: .heatMap(map))
  }

  private static let title = Localized(
    en: "How well the groups are founded", hu: "Mennyire megalapozottak a munkacsoportok")

  private static let meaning = Localized(
    en: "Shares: aims served, recommendations with evidence, records confirmed, invented.",
    hu: "Arányok: kiszolgált célok, alátámasztott ajánlások, igazolt, kitalált tételek.")

  private func cells(_ row: GroupOverview.Row) -> [AnalysisCell] {
    [context.nameCell(ofGroup: row.group)] + Self.columns.map { .figure($0.1(row)) }
  }

  private var map: HeatMap {
    HeatMap(
      columns: Self.columns.map { context.text($0.0) },
      rows: overview.allRows.map { row in
        HeatMap.Row(
          context.name(ofGroup: row.group),
          Self.columns.map { context.percentValue($0.1(row)) })
      },
      levels: Self.levels, decimalSign: context.decimalSign)
  }
}

extension Context {
  /// A percentage with the shade of its fifth of the way to all.
  func percentValue(_ figure: Derivation) -> HeatMap.Value {
    let level = figure.value.map { UInt8(min(4, max(0, $0 / 20))) }
    return HeatMap.Value(FigureText.number(figure, language), level: level)
  }
}
