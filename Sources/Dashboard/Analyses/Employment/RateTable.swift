// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// One rate: areas × years with the flags of the statistical office, the change, and the gap to the target.
struct RateTable {
  let context: Context
  let series: RateSeries

  private var indicator: Indicator { context.model.indicators.records[series.indicator.position] }
  private var hasTargets: Bool { series.rows.contains { $0.target.target.value != nil } }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      context.text(indicator.title), remarks: [context.text(indicator.direction)] + flags,
      note: hasBreaks ? Self.breaks[context.language] : nil, variant: variant, columns: columns,
      rows: series.rows.map(cells), mainColumn: 1, picture: picture)
  }

  private static let breaks = Localized(
    en: "Values before and after a break (b) must not be compared; no line joins them.",
    hu: "Az idősortörés (b) előtti és utáni értékek nem vethetők össze, vonal sem köti össze őket.")

  private var hasBreaks: Bool {
    series.rows.contains { $0.points.contains { $0.isAfterBreak && $0.value.value != nil } }
  }

  /// The meaning of the letters that occur: `b break in series`.
  private var flags: [String] {
    let used = Set(series.rows.flatMap { $0.points.flatMap(\.flags) })
    return Observation.Flag.allCases.filter(used.contains)
      .map { "\($0.rawValue) \(context.text($0))" }
  }

  private var columns: [TableColumn] {
    let names = series.rows.map { context.name(of: $0.area) }
    var columns = [
      context.nameColumn(Localized(en: "Area", hu: "Terület"), names),
      context.figureColumn(Localized(en: "Latest", hu: "Legutóbbi"), 9),
    ]
    if series.years.count > 1 {
      columns.append(context.figureColumn(Localized(en: "Change", hu: "Változás")))
    }
    if hasTargets {
      columns.append(context.figureColumn(Localized(en: "Target", hu: "Cél")))
      columns.append(context.figureColumn(Localized(en: "To target", hu: "A célig")))
    }
    guard series.years.count > 1 else { return columns }
    return columns + series.years.map { context.figureColumn(String($0.value), 6) }
  }

  private func cells(_ row: RateSeries.Row) -> [AnalysisCell] {
    var cells = [context.nameCell(row.area), latest(row)]
    if series.years.count > 1 { cells.append(.figure(row.change)) }
    if hasTargets {
      cells.append(.figure(row.target.target))
      cells.append(.figure(row.target.gap))
    }
    guard series.years.count > 1 else { return cells }
    return cells + row.points.map(cell)
  }

  /// The year stands beside the value where areas differ in it.
  private func latest(_ row: RateSeries.Row) -> AnalysisCell {
    guard let year = row.latestYear, series.years.count > 1 else { return .figure(row.latest) }
    let number = FigureText.number(row.latest, context.language)
    return .figure(row.latest, "\(number) '\(String(year.value).suffix(2))")
  }

  private func cell(_ point: RateSeries.Point) -> AnalysisCell {
    guard point.value.value != nil, !point.flags.isEmpty else { return .figure(point.value) }
    let letters = point.flags.map(\.rawValue).joined()
    return .figure(
      point.value, "\(FigureText.number(point.value, context.language)) \(letters)")
  }

  /// The course of the years, or bars of the only one.
  private var picture: Picture { series.years.count > 1 ? .series(course) : .bars(bars) }

  private var course: SeriesChart {
    let lines = series.rows.map { row in
      SeriesChart.Line(
        context.name(of: row.area),
        row.points.compactMap { point in
          point.value.value.map {
            SeriesChart.Point(point.year.value, $0, isAfterBreak: point.isAfterBreak)
          }
        })
    }
    return SeriesChart(
      lines, ticks: context.ticks(series.rows.flatMap { $0.points.compactMap(\.value.value) }))
  }

  private var bars: Bars {
    let reference = series.rows.first { $0.area.scope == nil && $0.latest.value != nil }
    let line = reference.flatMap { row in
      row.latest.value.map {
        Bars.Reference(
          $0,
          text: "\(context.name(of: row.area)): \(FigureText.text(row.latest, context.language))")
      }
    }
    return Bars(
      series.rows.map { row in
        Bars.Bar(
          context.name(of: row.area), row.latest.value,
          text: FigureText.number(row.latest, context.language))
      },
      reference: line, decimalSign: context.decimalSign)
  }
}
