// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Areas or clusters side by side through all years, indicator by indicator, with their growth.
struct AreaCourse {
  private typealias Row = ComparisonTable.Row

  private let table: ComparisonTable
  private let courses: [AreaSeries]

  private var context: Context { table.context }

  init(table: ComparisonTable, areas: [Area]) {
    self.table = table
    self.courses = areas.map { AreaSeries(of: $0, table.context.model, in: nil) }
  }

  /// Whether there is more to be seen than one year of each indicator.
  var hasCourse: Bool { courses.contains { $0.rows.contains { $0.growthRate.value != nil } } }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    table.content(
      indicators.flatMap(rows),
      remarks: [Localized(en: "all years", hu: "minden év")[context.language]], variant: variant)
  }

  /// Those that know one of the areas at least, in the order of the file.
  private var indicators: [RecordRef] {
    Set(courses.flatMap { $0.rows.map(\.indicator) }).sorted { $0.position < $1.position }
  }

  /// A row for each year in which one of the areas was observed, and one for the growth.
  private func rows(_ indicator: RecordRef) -> [Row] {
    let name = context.title(of: indicator)
    let own = courses.map { course in
      (years: course.years, row: course.rows.first { $0.indicator == indicator })
    }
    let years = Set(courses.flatMap(\.years)).sorted()
    let observed = years.compactMap { year -> Row? in
      let figures = own.map { years, row in
        zip(years, row?.values ?? []).first { $0.0 == year }?.1 ?? context.missing(.count)
      }
      guard figures.contains(where: { $0.value != nil }) else { return nil }
      return row("\(year.value) \(name)", figures, of: indicator)
    }
    let growth = own.map { $0.row?.growthRate ?? context.missing(.percent) }
    guard growth.contains(where: { $0.value != nil }) else { return observed }
    let title = Localized(en: "\(name), growth a year", hu: "\(name), éves növekedés")
    return observed + [row(context.text(title), growth, of: indicator)]
  }

  private func row(_ name: String, _ figures: [Derivation], of indicator: RecordRef) -> Row {
    Row(
      name: name, records: [indicator], agreement: Agreement(of: figures.map(\.value)),
      cells: figures.map { figure in
        .figure(
          figure, FigureText.text(figure, context.language),
          figure.value == nil ? .muted : .text)
      })
  }
}
