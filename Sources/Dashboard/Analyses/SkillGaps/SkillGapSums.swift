// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How severe skill gaps are in each sector or country, and in all together.
struct SkillGapSums {
  let context: Context
  let sums: [SkillGaps.Sum]
  let total: SkillGaps.Sum

  // The needs of a row have `what` in common.
  func content(_ title: Localized, by what: Localized, _ variant: (Int, Int)) -> AnalysisContent {
    let names = (sums + [total]).map { name(of: $0.key) }
    return AnalysisContent(
      context.text(title),
      remarks: [context.text(Formula.severity)],
      variant: variant,
      columns: [
        context.nameColumn(what, names),
        context.figureColumn(Localized(en: "Severity", hu: "Súlyosság")),
        context.figureColumn(Localized(en: "Needs", hu: "Szükséglet"), 6),
        context.figureColumn(Localized(en: "Jobs", hu: "Állás"), 6),
        context.figureColumn(Localized(en: "With pilot, %", hu: "Pilottal, %")),
      ],
      rows: sums.map(cells), totals: [cells(total)], mainColumn: 1, picture: .bars(bars))
  }

  private func name(of key: SkillGaps.Sum.Key) -> String {
    switch key {
    case .sector(let sector): context.text(sector)
    case .country(let country):
      country.map { context.title(of: $0) }
        ?? Localized(en: "no country", hu: "ország nélkül")[context.language]
    case .all: Localized(en: "All", hu: "Összesen")[context.language]
    }
  }

  private func records(of key: SkillGaps.Sum.Key) -> [RecordRef] {
    switch key {
    case .country(let country): country.map { [$0] } ?? []
    case .sector, .all: []
    }
  }

  private func cells(_ sum: SkillGaps.Sum) -> [AnalysisCell] {
    [
      .name(name(of: sum.key), records(of: sum.key)), .figure(sum.severity), .figure(sum.count),
      .figure(sum.jobs), .figure(sum.coverage),
    ]
  }

  private var bars: Bars {
    Bars(
      sums.map { sum in
        Bars.Bar(
          name(of: sum.key), sum.severity.value,
          text: FigureText.number(sum.severity, context.language))
      },
      reference: Bars.Reference(0), decimalSign: context.decimalSign)
  }
}
