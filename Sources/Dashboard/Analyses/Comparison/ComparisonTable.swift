// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// What all comparisons look like: a column for each record, and a sign before rows that differ.
struct ComparisonTable {
  struct Row {
    let name: String
    /// Where the name leads; empty for nowhere.
    let records: [RecordRef]
    let agreement: Agreement
    /// One for each record.
    let cells: [AnalysisCell]
  }

  private static let columns = 40

  let context: Context
  let records: [RecordRef]

  func content(
    _ rows: [Row], remarks: [String] = [], variant: (Int, Int), picture: Picture? = nil
  ) -> AnalysisContent {
    let names = records.map { context.title(of: $0) }
    let title = Localized(en: "Comparison", hu: "Összevetés")
    return AnalysisContent(
      title[context.language], remarks: remarks, note: legend, variant: variant,
      columns: [
        context.nameColumn(
          Localized(en: "  What", hu: "  Mi"), rows.map(name), narrowest: narrowest.name)
      ]
        + names.enumerated().map { index, name in
          column(name, rows.map { $0.cells[index] })
        },
      rows: rows.map { [.name(name(of: $0), $0.records)] + $0.cells }, mainColumn: 1,
      picture: picture)
  }

  /// As wide as what stands in it, within limits; a longer name is cut.
  private func column(_ name: String, _ cells: [AnalysisCell]) -> TableColumn {
    let longest = cells.map { $0.text(context).plain.count }.max() ?? 0
    let widest = max(name.count, longest)
    return TableColumn(
      name, .fixed(min(Self.columns, widest)), narrowest: narrowest.record, widest: widest)
  }

  /// So that four records stand beside each other on a narrow screen.
  private var narrowest: (name: Int, record: Int) { (records.count < 4 ? 24 : 18, 12) }

  private var legend: String {
    let (different, unknown) = (context.glyphs.conflict, context.glyphs.charts.unknown)
    return Localized(
      en: "\(different) differs, \(unknown) fewer than two are known",
      hu: "\(different) eltér, \(unknown) kettőnél kevesebb ismert")[
        context.language]
  }

  private func name(of row: Row) -> String {
    let sign =
      switch row.agreement {
      case .same: " "
      case .different: String(context.glyphs.conflict)
      case .unknown: String(context.glyphs.charts.unknown)
      }
    return "\(sign) \(row.name)"
  }
}
