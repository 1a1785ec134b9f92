// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Areas by one indicator in one year, the reference being 100.
struct BenchmarkValues {
  /// A column that is shown where a row has something in it.
  private struct Field {
    let column: TableColumn
    let isKept: Bool
    let cell: (BenchmarkTable.Row) -> AnalysisCell
    let reference: (BenchmarkTable.Reference) -> AnalysisCell
  }

  let context: Context
  let table: BenchmarkTable

  private var indicator: Indicator { context.model.indicators.records[table.indicator.position] }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let fields = self.fields.filter { field in
      field.isKept || table.rows.contains { field.cell($0).figure?.value != nil }
    }
    let rows = table.rows.map { row in
      [context.nameCell(row.area)] + fields.map { $0.cell(row) }
    }
    let last = table.reference.map { reference in
      [context.nameCell(reference.area)] + fields.map { $0.reference(reference) }
    }
    return AnalysisContent(
      context.text(indicator.title), remarks: remarks, variant: variant,
      columns: [nameColumn] + fields.map(\.column), rows: rows + (last.map { [$0] } ?? []),
      mainColumn: table.reference == nil ? 1 : 2, picture: .bars(bars))
  }

  private var remarks: [String] {
    let language = context.language
    let edition = indicator.edition.map {
      Localized(en: "edition \($0)", hu: "\($0) kiadás")[language]
    }
    let reference = table.reference.map { "\(context.name(of: $0.area)) = 100" }
    return [String(table.year.value), edition, reference].compactMap { $0 }
      + [context.text(indicator.direction)]
  }

  private var nameColumn: TableColumn {
    let areas = table.rows.map(\.area) + (table.reference.map { [$0.area] } ?? [])
    return context.nameColumn(
      Localized(en: "Area", hu: "Terület"), areas.map { context.name(of: $0) })
  }

  /// Values relative to the reference, or as they are where there is none.
  private var bars: Bars {
    let isRelative = table.reference != nil
    let figures = table.rows.map { isRelative ? $0.index : $0.value }
    let bars = zip(table.rows, figures).map { row, figure in
      Bars.Bar(
        context.name(of: row.area), figure.value, text: FigureText.number(figure, context.language))
    }
    let line = table.reference.map {
      Bars.Reference(100, text: "\(context.name(of: $0.area)) = 100")
    }
    return Bars(bars, reference: line, decimalSign: context.decimalSign)
  }

  private var fields: [Field] {
    let none = { (_: BenchmarkTable.Reference) in AnalysisCell.name("") }
    return [
      Field(
        column: context.figureColumn(
          Localized(en: "Value", hu: "Érték")), isKept: true,
        cell: { .figure($0.value) }, reference: { .figure($0.value) }),
      Field(
        column: context.figureColumn(Localized(en: "Index", hu: "Index")),
        isKept: table.reference != nil, cell: { .figure($0.index) }, reference: none),
      Field(
        column: context.figureColumn(Localized(en: "Rank", hu: "Hely"), 4), isKept: true,
        cell: { .figure($0.rank) }, reference: none),
      Field(
        column: context.wordColumn(Localized(en: "Group", hu: "Csoport"), groupNames),
        isKept: false, cell: { groupCell($0.group) }, reference: none),
      Field(
        column: context.figureColumn(Localized(en: "Growth, %", hu: "Ütem, %")),
        isKept: false, cell: { .figure($0.growthRate) }, reference: { .figure($0.growthRate) }),
      Field(
        column: context.figureColumn(Localized(en: "Target", hu: "Cél")), isKept: false,
        cell: { .figure($0.target.target) }, reference: { .figure($0.target.target) }),
      Field(
        column: context.figureColumn(Localized(en: "To target", hu: "A célig")), isKept: false,
        cell: { .figure($0.target.gap, decimals: 2) },
        reference: { .figure($0.target.gap, decimals: 2) }),
      Field(
        column: context.figureColumn(Localized(en: "Progress, %", hu: "Megtett út, %")),
        isKept: false, cell: { .figure($0.target.progress) },
        reference: { .figure($0.target.progress) }),
      Field(
        column: context.figureColumn(Localized(en: "Needed/year", hu: "Évente kell")),
        isKept: false, cell: { .figure($0.target.neededPace, decimals: 2) },
        reference: { .figure($0.target.neededPace, decimals: 2) }),
    ]
  }

  private var groupNames: [String] { table.rows.map { name(of: $0.group) } }

  private func groupCell(_ figure: GroupFigure) -> AnalysisCell {
    .figure(figure.place, name(of: figure), figure.group == nil ? .muted : .text)
  }

  private func name(of figure: GroupFigure) -> String {
    context.name(of: figure.group, in: indicator)
  }
}

extension Context {
  /// What an edition calls a group; `n/a` where it is not known.
  func name(of group: PerformanceGroup?, in indicator: Indicator) -> String {
    guard let group else { return FigureText.missing }
    return indicator.groups.first { $0.group == group }.map { text($0.name) } ?? text(group)
  }
}
