// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// What the grants of schemes were on average, year by year, and how far they rose or fell.
struct MoneyAverages {
  private typealias Entry = (subject: RecordRef, average: AverageGrants.Average)

  private let context: Context
  private let entries: [Entry]

  init(context: Context, money: SchemeMoney) {
    self.context = context
    self.entries = money.rows.compactMap(\.averages).flatMap { averages in
      averages.years.map { (averages.subject, $0) }
    }
  }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      Self.title[context.language], remarks: [Self.reference[context.language]],
      note: Self.prices[context.language], variant: variant,
      columns: [
        context.subjectColumn(entries.map { context.title(of: $0.subject) }),
        context.wordColumn(Localized(en: "Year", hu: "Év"), ["2000"]),
        context.wordColumn(
          Localized(en: "Average grant", hu: "Átlagos támogatás"), entries.map(grant)),
        context.figureColumn(Localized(en: "Index", hu: "Index")),
        context.figureColumn(Localized(en: "A year, %", hu: "Évente, %")),
      ],
      rows: entries.map(cells), mainColumn: 2, picture: .bars(bars))
  }

  private static let title = Localized(en: "Average grants", hu: "Átlagos támogatás")
  private static let reference = Localized(
    en: "index: first year of a scheme = 100", hu: "index: a támogatás első éve = 100")
  private static let prices = Localized(
    en: "At current prices: inflation makes a fall larger still.",
    hu: "Folyó áron: a csökkenéshez az infláció hatása is hozzáadódik.")

  private func cells(_ entry: Entry) -> [AnalysisCell] {
    let average = entry.average
    let origins = average.grant.inputs.compactMap(\.origin).prefix(1)
    return [
      .name(context.title(of: entry.subject), [entry.subject]),
      average.year.map { .statement(String($0.value), by: Array(origins)) }
        ?? .unsaid(by: Array(origins)),
      .figure(average.grant, grant(entry)), .figure(average.index), .figure(average.growth),
    ]
  }

  private func grant(_ entry: Entry) -> String {
    context.money(entry.average.grant)
  }

  private var bars: Bars {
    Bars(
      entries.map { entry in
        let year = entry.average.year.map { "\($0.value) " } ?? ""
        return Bars.Bar(
          year + context.title(of: entry.subject), entry.average.index.value,
          text: FigureText.number(entry.average.index, context.language))
      }, decimalSign: context.decimalSign)
  }
}
