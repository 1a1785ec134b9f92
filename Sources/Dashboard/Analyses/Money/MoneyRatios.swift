// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Shares and rates of schemes and calls, each from amounts of one currency and year.
struct MoneyRatios {
  private let context: Context
  private let rows: [SchemeMoney.Row]

  /// What is known stands before what is not, both in the order of the file.
  init(context: Context, money: SchemeMoney) {
    self.context = context
    self.rows = money.rows.filter(\.hasRatio) + money.rows.filter { !$0.hasRatio }
  }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let names = rows.map { context.title(of: $0.subject) }
    let grants = rows.map(averageGrant)
    return AnalysisContent(
      AnalysisKind.money.label[context.language], remarks: [Self.what[context.language]],
      variant: variant,
      columns: [
        context.subjectColumn(names),
        context.figureColumn(Localized(en: "Public, %", hu: "Közpénz, %")),
        context.figureColumn(Localized(en: "Leverage", hu: "Tőkeáttétel")),
        context.figureColumn(Localized(en: "Success, %", hu: "Nyerési arány, %")),
        context.wordColumn(Localized(en: "Average grant", hu: "Átlagos támogatás"), grants),
        context.figureColumn(Localized(en: "Least aid, %", hu: "Min. intenzitás, %")),
        context.figureColumn(Localized(en: "Most aid, %", hu: "Max. intenzitás, %")),
        context.figureColumn(Localized(en: "Absorbed, %", hu: "Abszorpció, %")),
      ],
      rows: zip(names, rows).map(cells), mainColumn: 1, picture: picture(names))
  }

  private static let what = Localized(
    en: "original currencies and years", hu: "eredeti pénznemben és évben")

  private func cells(_ name: String, _ row: SchemeMoney.Row) -> [AnalysisCell] {
    [
      .name(name, [row.subject]), .figure(row.publicShare), .figure(row.leverage),
      .figure(row.successRate),
      .figure(row.averageGrant, averageGrant(row), row.averageGrant.value == nil ? .muted : .text),
      .figure(row.leastIntensity), .figure(row.mostIntensity), .figure(row.absorption),
    ]
  }

  /// With its currency and year: `HRK 638,297.87 (2011)`.
  private func averageGrant(_ row: SchemeMoney.Row) -> String {
    let figure = row.averageGrant
    guard figure.value != nil, let currency = figure.currency else { return FigureText.missing }
    let number = FigureText.number(figure, decimals: 2, context.language)
    let year = row.amounts.first { $0.kind == .awarded }?.money.year
    let text = MeasureText.money(number, currency)[context.language]
    return year.map { "\(text) (\($0.value))" } ?? text
  }

  /// Public and private money; nil where no scheme tells both.
  private func picture(_ names: [String]) -> Picture? {
    guard rows.contains(where: { $0.publicShare.value != nil }) else { return nil }
    return .shares(
      ShareBars(
        parts: [SchemeMoney.AmountKind.publicAmount, .privateAmount].map { context.text($0) },
        bars: zip(names, rows).map { name, row in
          ShareBars.Bar(
            name, parts(row), text: FigureText.text(row.publicShare, context.language))
        }))
  }

  private func parts(_ row: SchemeMoney.Row) -> [Double?] {
    guard row.publicShare.value != nil else { return [nil, nil] }
    return [SchemeMoney.AmountKind.publicAmount, .privateAmount].map { kind in
      row.amounts.first { $0.kind == kind }?.money.amount?.value
    }
  }
}

extension SchemeMoney.Row {
  /// Whether anything follows from its amounts and counts.
  fileprivate var hasRatio: Bool {
    [publicShare, leverage, successRate, averageGrant, absorption, leastIntensity, mostIntensity]
      .contains { $0.value != nil }
  }
}
