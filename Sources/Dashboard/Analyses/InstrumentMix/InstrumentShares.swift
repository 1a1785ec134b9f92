// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Policy instruments by how often recommendations and strategies name them.
struct InstrumentShares {
  let context: Context
  let mix: InstrumentMix

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      context.text(AnalysisKind.instrumentMix), remarks: [context.text(Self.what)] + diversity,
      variant: variant, columns: columns, rows: mix.rows.map(row), totals: [total], mainColumn: 1,
      picture: .bars(bars))
  }

  static let recommendations = Localized(en: "Recommendations", hu: "Ajánlások")
  static let strategies = Localized(en: "Strategies", hu: "Stratégiák")
  static let mentions = Localized(en: "Mentions", hu: "Említés")

  private static let what = Localized(
    en: "mentions in recommendations and strategies", hu: "említések ajánlásokban és stratégiákban")
  private static let all = Localized(en: "All", hu: "Összesen")

  /// The figures that the page is about, beside the shares.
  private var diversity: [String] {
    [mix.total.entropy, mix.total.evenness].map { figure in
      "\(context.text(figure.formula)) \(FigureText.number(figure, context.language))"
    }
  }

  private var columns: [TableColumn] {
    let names = mix.rows.map { context.text($0.instrument) }
    return [
      context.nameColumn(Localized(en: "Instrument", hu: "Eszköz"), names),
      context.figureColumn(Self.mentions),
      context.figureColumn(Localized(en: "Share, %", hu: "Arány, %")),
      context.figureColumn(Self.recommendations), context.figureColumn(Self.strategies),
    ]
  }

  private func row(_ row: InstrumentMix.Row) -> [AnalysisCell] {
    [
      .name(context.text(row.instrument), row.recommendations + row.strategies),
      .figure(row.count), .figure(row.share),
      .figure(context.count(of: row.recommendations, key: "instrument")),
      .figure(context.count(of: row.strategies, key: "instruments")),
    ]
  }

  private var total: [AnalysisCell] {
    [
      .name(context.text(Self.all)), .figure(mix.total.mentions), .name(""),
      .figure(mix.recommendations.mentions), .figure(mix.strategies.mentions),
    ]
  }

  private var bars: Bars {
    Bars(
      mix.rows.map { row in
        Bars.Bar(
          context.text(row.instrument), row.count.value,
          text: FigureText.number(row.count, context.language))
      })
  }
}
