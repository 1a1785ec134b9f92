// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Whether areas come closer to each other: the coefficient of variation year by year.
struct BenchmarkConvergence {
  let context: Context
  let convergence: Convergence

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let indicator = context.model.indicators.records[convergence.indicator.position]
    let year = context.nameColumn(Localized(en: "Year", hu: "Év"), ["2000"])
    return AnalysisContent(
      context.text(indicator.title),
      remarks: [Self.what[context.language], context.text(Formula.variation)], note: panel,
      variant: variant,
      columns: [
        year, context.figureColumn(Self.all), context.figureColumn(Self.same),
      ],
      rows: convergence.rows.map { row in
        [
          .name(String(row.year.value)), .figure(row.variation), .figure(row.panelVariation),
        ]
      },
      mainColumn: 1, picture: .series(series))
  }

  private static let what = Localized(
    en: "sigma convergence: falling means closer", hu: "szigma-konvergencia: a csökkenés közeledés")
  private static let all = Localized(en: "All with values", hu: "Minden adattal bíró")
  private static let same = Localized(en: "Same areas every year", hu: "Minden évben azonosak")

  private var panel: String {
    let names = convergence.panel.map { context.name(of: $0) }.joined(separator: ", ")
    return Localized(
      en: "Areas with a value in every year: \(names.isEmpty ? "none" : names).",
      hu: "Minden évben van adat: \(names.isEmpty ? "egyikről sem" : names).")[context.language]
  }

  private var series: SeriesChart {
    let all = convergence.rows.map { ($0.year.value, $0.variation.value) }
    let same = convergence.rows.map { ($0.year.value, $0.panelVariation.value) }
    return SeriesChart(
      [
        context.line(Self.all[context.language], all),
        context.line(Self.same[context.language], same),
      ],
      ticks: context.ticks((all + same).compactMap(\.1)))
  }
}
