// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Countries, regions or clusters side by side, by every indicator that knows one of them.
struct AreaComparison {
  let table: ComparisonTable
  let areas: [Area]

  private var context: Context { table.context }
  private var rows: [PeerComparison.Row] {
    PeerComparison(of: areas, context.model, in: nil).rows
  }

  /// As they were published.
  func values(_ variant: (Int, Int)) -> AnalysisContent {
    table.content(
      rows.map { row in
        ComparisonTable.Row(
          name: name(of: row), records: [row.indicator], agreement: agreement(row),
          cells: row.cells.map { cell($0, indicator(of: row)) })
      },
      remarks: [Localized(en: "latest common year", hu: "legutóbbi közös év")[context.language]],
      variant: variant)
  }

  /// Relative to the reference, where there is one.
  func indices(_ variant: (Int, Int)) -> AnalysisContent {
    let rows = rows.filter { $0.cells.contains { $0.index.value != nil } }
    return table.content(
      rows.map { row in
        ComparisonTable.Row(
          name: name(of: row), records: [row.indicator],
          agreement: Agreement(of: row.cells.map(\.index.value)),
          cells: row.cells.map { .figure($0.index) })
      },
      remarks: [Localized(en: "reference = 100", hu: "viszonyítási alap = 100")[context.language]],
      variant: variant, picture: .heatMap(map(rows)))
  }

  private func map(_ rows: [PeerComparison.Row]) -> HeatMap {
    HeatMap(
      columns: areas.map { context.name(of: $0) },
      rows: rows.map { row in
        HeatMap.Row(name(of: row), row.cells.map { context.indexValue($0.index) })
      },
      levels: Context.indexLevels, decimalSign: context.decimalSign)
  }

  private func indicator(of row: PeerComparison.Row) -> Indicator {
    context.model.indicators.records[row.indicator.position]
  }

  private func name(of row: PeerComparison.Row) -> String {
    "\(row.year.value) \(context.title(of: row.indicator))"
  }

  /// A value with its unit, or the group where only that is known.
  private func cell(_ cell: PeerComparison.Cell, _ indicator: Indicator) -> AnalysisCell {
    if cell.value.value == nil, let group = cell.group.group {
      return .figure(cell.group.place, context.name(of: group, in: indicator))
    }
    return .figure(
      cell.value, FigureText.text(cell.value, context.language),
      cell.value.value == nil ? .muted : .text)
  }

  private func agreement(_ row: PeerComparison.Row) -> Agreement {
    let values = Agreement(of: row.cells.map(\.value.value))
    return values == .unknown ? Agreement(of: row.cells.map(\.group.group)) : values
  }
}
