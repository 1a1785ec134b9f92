// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How diverse the instruments of recommendations and strategies are, and how evenly they are used.
struct InstrumentDiversity {
  private struct Part {
    let title: Localized
    let figures: InstrumentMix.Diversity
    /// Mentions of each instrument.
    let counts: [Double?]
  }

  let context: Context
  let mix: InstrumentMix

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      context.text(Self.title),
      remarks: [context.text(Formula.entropy), context.text(Self.bounds)], variant: variant,
      columns: columns, rows: parts.map(row), mainColumn: 3, picture: .shares(shares))
  }

  private static let title = Localized(
    en: "Diversity of instruments", hu: "Az eszközök sokszínűsége")
  private static let bounds = Localized(
    en: "evenness 1: all equally often", hu: "egyenletesség 1: mind egyforma gyakori")

  private var parts: [Part] {
    [
      Part(
        title: Localized(en: "Both together", hu: "Együtt"), figures: mix.total,
        counts: mix.rows.map(\.count.value)),
      Part(
        title: InstrumentShares.recommendations, figures: mix.recommendations,
        counts: mix.rows.map { Double($0.recommendations.count) }),
      Part(
        title: InstrumentShares.strategies, figures: mix.strategies,
        counts: mix.rows.map { Double($0.strategies.count) }),
    ]
  }

  private var columns: [TableColumn] {
    [
      context.nameColumn(
        Localized(en: "Where", hu: "Hol"), parts.map { context.text($0.title) }),
      context.figureColumn(InstrumentShares.mentions),
      context.figureColumn(Localized(en: "Kinds", hu: "Fajta")),
      context.figureColumn(Localized(en: "Shannon H", hu: "Shannon-H")),
      context.figureColumn(Localized(en: "Evenness", hu: "Egyenletesség")),
    ]
  }

  private func row(_ part: Part) -> [AnalysisCell] {
    [
      .name(context.text(part.title)), .figure(part.figures.mentions),
      .figure(part.figures.kinds), .figure(part.figures.entropy), .figure(part.figures.evenness),
    ]
  }

  private var shares: ShareBars {
    ShareBars(
      parts: mix.rows.map { context.text($0.instrument) },
      bars: parts.map { part in
        ShareBars.Bar(
          context.text(part.title), part.counts,
          text: FigureText.number(part.figures.mentions, context.language))
      })
  }
}
