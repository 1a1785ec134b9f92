// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The eco-innovation index of areas year by year, how it grows and how it swings.
struct EcoIndexValues {
  let context: Context
  let series: EcoIndexSeries

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      context.text(Self.title), remarks: ["EU = 100", context.text(Formula.volatility)],
      note: caution, variant: variant, columns: columns, rows: series.rows.map(row),
      mainColumn: 2, picture: .series(chart))
  }

  private static let title = Localized(en: "Eco-innovation index", hu: "Ökoinnovációs index")

  private var caution: String? {
    guard Set(series.rows.map(\.indicator)).count > 1 else { return nil }
    return context.text(
      Localized(
        en: "Each line is one edition; values of different editions must not be compared.",
        hu: "Minden vonal egy kiadás; a különböző kiadások értékei nem vethetők össze."))
  }

  private var columns: [TableColumn] {
    [
      context.nameColumn(
        Localized(en: "Area", hu: "Terület"), series.rows.map { context.name(of: $0.area) }),
      context.wordColumn(Localized(en: "Edition", hu: "Kiadás"), series.rows.map(edition)),
      context.figureColumn(Localized(en: "Volatility", hu: "Ingadozás")),
      context.figureColumn(Localized(en: "Growth, %", hu: "Ütem, %")),
    ] + years.map { context.figureColumn(String($0), 4) }
  }

  private var years: [Int] { series.years.map { Array($0) } ?? [] }

  private func edition(of row: EcoIndexSeries.Row) -> String {
    context.model.indicators.records[row.indicator.position].edition ?? ""
  }

  private func row(_ row: EcoIndexSeries.Row) -> [AnalysisCell] {
    let unit = context.model.indicators.records[row.indicator.position].unit
    let values = years.map { year in
      row.points.first { $0.year.value == year }?.value ?? context.missing(unit)
    }
    return [
      context.nameCell(row.area), .name(edition(of: row), [row.indicator]),
      .figure(row.volatility), .figure(row.growthRate),
    ] + values.map { AnalysisCell.figure($0) }
  }

  private var chart: SeriesChart {
    let values = series.rows.flatMap(\.points).compactMap(\.value.value)
    return SeriesChart(series.rows.map(line), ticks: context.ticks(values))
  }

  private func line(_ row: EcoIndexSeries.Row) -> SeriesChart.Line {
    let edition = edition(of: row)
    let name = context.name(of: row.area)
    return SeriesChart.Line(
      edition.isEmpty ? name : "\(name) (\(edition))",
      row.points.compactMap { point in
        point.value.value.map {
          SeriesChart.Point(
            point.year.value, $0,
            isAfterBreak: point.change.missingReason == .breakInSeries)
        }
      })
  }
}
