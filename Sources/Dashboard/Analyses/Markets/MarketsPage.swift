// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Which countries partnerships want to sell to, and whether they all want the same.
struct MarketsPage: AnalysisPresenter {
  private let context: Context
  private let markets: MarketConcentration

  init(context: Context, group: RecordRef?) {
    self.context = context
    self.markets = MarketConcentration(of: context.model, in: group)
  }

  func content(variant: Int) -> AnalysisContent {
    guard !markets.rows.isEmpty else {
      return .empty(
        AnalysisKind.markets.label[context.language], note: context.text(Self.absence))
    }
    let names = markets.rows.map { context.name(ofMarket: $0.market) }
    let all = Localized(en: "All mentions", hu: "Minden említés")[context.language]
    return AnalysisContent(
      context.text(Self.title), remarks: [context.text(Self.remark)],
      note: context.text(Self.meaning),
      columns: [
        context.nameColumn(Localized(en: "Market", hu: "Piac"), names + [all]),
        context.figureColumn(Localized(en: "Partnerships", hu: "Partnerségek")),
        context.figureColumn(Localized(en: "Share, %", hu: "Arány, %")),
        context.figureColumn(Localized(en: "HHI", hu: "HHI")),
      ],
      rows: zip(names, markets.rows).map { name, row in
        [.name(name, row.partnerships), .figure(row.count), .figure(row.share), .name("")]
      },
      totals: [
        [.name(all), .figure(markets.mentions), .name(""), .figure(markets.concentration)]
      ],
      mainColumn: 1, picture: .bars(bars(names)))
  }

  private static let absence = Localized(
    en: "No partnership names a target market.",
    hu: "Egyetlen partnerség sem nevez meg célpiacot.")
  private static let title = Localized(
    en: "Markets that partnerships aim at", hu: "A partnerségek célpiacai")
  private static let remark = Localized(
    en: "partnerships that name them", hu: "ennyi partnerség nevezi meg")
  private static let meaning = Localized(
    en: "HHI, Herfindahl–Hirschman index of the shares: 1 when all aim at one market.",
    hu: "HHI: az arányok Herfindahl–Hirschman-indexe; 1, ha mind ugyanarra a piacra tart.")

  private func bars(_ names: [String]) -> Bars {
    Bars(
      zip(names, markets.rows).map { name, row in
        Bars.Bar(name, row.count.value, text: FigureText.number(row.count, context.language))
      })
  }
}

extension Context {
  /// A market by its name where the dataset has the country, otherwise by its code.
  fileprivate func name(ofMarket market: CountryCode) -> String {
    let position = model.tables.countries.position(ofIdentifier: market.text)
    return position.map { title(of: RecordRef(.country, $0)) } ?? market.text
  }
}
