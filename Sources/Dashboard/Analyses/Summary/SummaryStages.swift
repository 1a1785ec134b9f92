// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How far the measures of one kind have come, group by group.
struct SummaryStages {
  let context: Context
  let overview: GroupOverview
  let kind: RecordKind
  let all: KeyPath<StageFunnel, Derivation>
  let column: KeyPath<StageFunnel.Row, StageFunnel.Column>

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let stages = Stage.allCases.map { context.text($0) }
    let title = Localized(en: "All", hu: "Összesen")
    return AnalysisContent(
      context.pageTitle(of: kind), remarks: [context.text(Self.remark)], variant: variant,
      columns: [overview.nameColumn(context)] + stages.map { context.figureColumn($0) }
        + [context.figureColumn(title)],
      rows: overview.rows.map(cells), totals: [cells(overview.total)], mainColumn: 1,
      picture: .shares(bars(stages)))
  }

  private static let remark = Localized(en: "by stage", hu: "fázisonként")

  private func cells(_ row: GroupOverview.Row) -> [AnalysisCell] {
    [context.nameCell(ofGroup: row.group)] + counts(row).map { .figure($0) }
      + [.figure(row.funnel[keyPath: all])]
  }

  private func counts(_ row: GroupOverview.Row) -> [Derivation] {
    row.funnel.rows.map { $0[keyPath: column].count }
  }

  private func bars(_ stages: [String]) -> ShareBars {
    ShareBars(
      parts: stages,
      bars: overview.allRows.map { row in
        ShareBars.Bar(
          context.name(ofGroup: row.group), counts(row).map(\.value),
          text: FigureText.number(row.funnel[keyPath: all], context.language))
      })
  }
}
