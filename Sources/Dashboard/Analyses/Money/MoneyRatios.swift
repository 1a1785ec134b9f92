// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Shares and rates of schemes and calls, each from amounts of one currency and year.
struct MoneyRatios {
  private let context: Context
  private let rows: [SchemeMoney.Row]

  /// What the picture shows stands first and what is not known last, each in the order of the file.
  init(context: Context, money: SchemeMoney) {
    self.context = context
    let ranks = [\SchemeMoney.Row.hasSplit, \.hasRatio]
    let place = { (row: SchemeMoney.Row) in ranks.firstIndex { row[keyPath: $0] } ?? ranks.count }
    self.rows = (0...ranks.count).flatMap { rank in money.rows.filter { place($0) == rank } }
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
    guard figure.value != nil else { return FigureText.missing }
    let year = row.averages?.years.last { $0.grant == figure }?.year
    return year.map { "\(context.money(figure)) (\($0.value))" } ?? context.money(figure)
  }

  /// Public and private money of those that tell both; nil where none does.
  private func picture(_ names: [String]) -> Picture? {
    let split = rows.prefix { $0.hasSplit }
    guard !split.isEmpty else { return nil }
    return .shares(
      ShareBars(
        parts: [SchemeMoney.AmountKind.publicAmount, .privateAmount].map { context.text($0) },
        bars: zip(names, split).map { name, row in
          ShareBars.Bar(
            name, parts(row), text: FigureText.text(row.publicShare, context.language))
        }))
  }

  private func parts(_ row: SchemeMoney.Row) -> [Double?] {
    [SchemeMoney.AmountKind.publicAmount, .privateAmount].map { kind in
      row.amounts.first { $0.kind == kind }?.money.amount?.value
    }
  }
}

extension SchemeMoney.Row {
  /// Whether its money can be divided into public and private.
  fileprivate var hasSplit: Bool { publicShare.value != nil }

  /// Whether anything follows from its amounts and counts.
  fileprivate var hasRatio: Bool {
    [publicShare, leverage, successRate, averageGrant, absorption, leastIntensity, mostIntensity]
      .contains { $0.value != nil }
  }
}
