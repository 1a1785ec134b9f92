// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How many records of each kind the groups have.
struct SummaryCounts {
  let context: Context
  let overview: GroupOverview

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let titles = GroupOverview.kinds.map { context.pageTitle(of: $0) }
    return AnalysisContent(
      context.text(Self.title), note: context.text(Self.meaning), variant: variant,
      columns: [overview.nameColumn(context)] + titles.map { context.figureColumn($0) },
      rows: overview.rows.map(cells), totals: [cells(overview.total)], mainColumn: 1,
      picture: .heatMap(map(titles)))
  }

  private static let title = Localized(en: "Records by kind", hu: "Tételek fajtánként")

  private static let meaning = Localized(
    en: "A record of several groups counts in each, and once in the whole dataset.",
    hu: "Több csoport közös tétele mindegyiknél számít, összesen viszont csak egyszer.")

  private func cells(_ row: GroupOverview.Row) -> [AnalysisCell] {
    [context.nameCell(ofGroup: row.group)] + row.counts.map { .figure($0) }
  }

  private func map(_ titles: [String]) -> HeatMap {
    HeatMap(
      columns: titles,
      rows: overview.allRows.map { row in
        HeatMap.Row(context.name(ofGroup: row.group), row.counts.map { context.countValue($0) })
      },
      levels: Context.countLevels)
  }
}

extension Context {
  /// What the page of a kind is called, or the kind itself.
  func pageTitle(of kind: RecordKind) -> String {
    let page = RecordPage.allCases.first { $0.kind == kind }
    return page.map { text($0.title) } ?? text(kind)
  }

  /// Steps of a count, in the order of the shades.
  static let countLevels = ["0", "1–2", "3–5", "6–10", "11+"]

  /// A count with its shade.
  func countValue(_ figure: Derivation) -> HeatMap.Value {
    let level = figure.value.map { value in
      [1, 3, 6, 11].reduce(0) { $0 + (value >= $1 ? 1 : 0) }
    }
    return HeatMap.Value(FigureText.number(figure, language), level: level.map { UInt8($0) })
  }
}
