// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How many schemes use each kind of instrument, and how evenly.
struct SchemeInstruments {
  let context: Context

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let diversity = SchemeMatrix(of: context.model).instrumentDiversity
    let counts = diversity.inputs.compactMap { input in
      input.steps.first.map { (name: name(of: input.symbol), count: $0) }
    }
    let entropy = context.text(Formula.entropy)
    return AnalysisContent(
      Self.title[context.language], remarks: [context.expression(of: .entropy)], variant: variant,
      columns: [
        context.nameColumn(
          Localized(en: "Instrument", hu: "Eszköz"), counts.map(\.name) + [entropy]),
        context.figureColumn(Localized(en: "Schemes", hu: "Rendszerek")),
      ],
      rows: counts.map { [.name($0.name), .figure($0.count)] },
      totals: [[.name(entropy), .figure(diversity)]], mainColumn: 1,
      picture: .bars(
        Bars(
          counts.map {
            Bars.Bar(
              $0.name, $0.count.value, text: FigureText.number($0.count, context.language))
          }, decimalSign: context.decimalSign)))
  }

  private static let title = Localized(
    en: "Instruments of the schemes", hu: "A támogatások eszközei")

  private func name(of word: String) -> String {
    FundingScheme.Instrument(rawValue: word).map { context.text($0) } ?? word
  }
}
