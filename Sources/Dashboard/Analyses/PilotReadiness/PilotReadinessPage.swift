// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How far pilots have come, and beside them recommendations.
struct PilotReadinessPage: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  func content(variant: Int) -> AnalysisContent {
    let funnel = StageFunnel(of: context.model, in: group)
    guard funnel.pilots.value != 0 || funnel.recommendations.value != 0 else {
      return .empty(context.text(AnalysisKind.pilotReadiness), note: context.text(Self.none))
    }
    return AnalysisContent(
      context.text(AnalysisKind.pilotReadiness), remarks: [context.text(Self.what)],
      note: funnel.pilots.value == 0 ? context.text(Self.noPilots) : nil, columns: columns,
      rows: funnel.rows.map(row), totals: [total(funnel)], mainColumn: 1,
      picture: .bars(bars(funnel)))
  }

  private static let what = Localized(en: "number by stage", hu: "darabszám fokozatonként")
  private static let none = Localized(
    en: "No pilot or recommendation belongs to this working group.",
    hu: "Ehhez a munkacsoporthoz nem tartozik pilot vagy ajánlás.")
  private static let noPilots = Localized(
    en: "No pilot belongs to this working group: shares of none are n/a.",
    hu: "A munkacsoporthoz nem tartozik pilot: a nulla arányai n/a jelzésűek.")
  private static let all = Localized(en: "All", hu: "Összesen")

  private var columns: [TableColumn] {
    let share = Localized(en: "Share, %", hu: "Arány, %")
    return [
      context.nameColumn(
        Localized(en: "Stage", hu: "Fokozat"), Stage.allCases.map { context.text($0) }),
      context.figureColumn(Localized(en: "Pilots", hu: "Pilotok")), context.figureColumn(share),
      context.figureColumn(Localized(en: "Recommendations", hu: "Ajánlások")),
      context.figureColumn(share),
    ]
  }

  private func row(_ row: StageFunnel.Row) -> [AnalysisCell] {
    [
      .name(context.text(row.stage), row.pilots.records + row.recommendations.records),
      .figure(row.pilots.count), .figure(row.pilots.share), .figure(row.recommendations.count),
      .figure(row.recommendations.share),
    ]
  }

  private func total(_ funnel: StageFunnel) -> [AnalysisCell] {
    [
      .name(context.text(Self.all)), .figure(funnel.pilots), .name(""),
      .figure(funnel.recommendations), .name(""),
    ]
  }

  private func bars(_ funnel: StageFunnel) -> Bars {
    Bars(
      funnel.rows.map { row in
        Bars.Bar(
          context.text(row.stage), row.pilots.count.value,
          text: FigureText.number(row.pilots.count, context.language))
      })
  }
}
