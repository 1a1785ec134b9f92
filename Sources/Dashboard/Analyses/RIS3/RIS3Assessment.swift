// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The wheel of one strategy: six steps of three critical factors.
struct RIS3Assessment {
  let context: Context
  let row: RIS3Wheel.Row

  private var strategy: Strategy { context.model.strategies.records[row.strategy.position] }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let guide = strategy.ris3Framework.map { context.text($0) } ?? ""
    return AnalysisContent(
      context.text(strategy.title),
      remarks: [context.name(of: row.area), known, context.text(RIS3Text.scale), guide],
      variant: variant, columns: columns, rows: steps, totals: [overall],
      mainColumn: 4, picture: .wheel(wheel))
  }

  /// How much of the wheel is filled in.
  private var known: String {
    let count = row.knownCount
    return context.text(
      Localized(en: "\(count) of 18 factors known", hu: "\(count)/18 tényező ismert"))
  }

  private var columns: [TableColumn] {
    let names = RIS3Text.steps.map { context.text($0.label) }
    let number = { (text: String) in Localized(en: text, hu: text) }
    return [context.nameColumn(Localized(en: "Step", hu: "Lépés"), names + [overallName])]
      + ["1", "2", "3"].map { context.figureColumn(number($0), 3) } + [
        context.figureColumn(RIS3Text.mean),
        RIS3Text.knownColumn(context),
        context.wordColumn(
          Localized(en: "Critical factors", hu: "Kritikus tényezők"), factors, most: 80),
      ]
  }

  private var factors: [String] {
    RIS3Text.steps.map { step in
      step.factors.map { context.text($0) }.joined(separator: "; ")
    }
  }

  private var steps: [[AnalysisCell]] {
    zip(row.steps, zip(RIS3Text.steps, factors)).map { step, texts in
      [.name(context.text(texts.0.label), [row.strategy])]
        + step.factors.map { AnalysisCell.figure($0) } + [
          .figure(step.score),
          .figure(step.known, RIS3Text.share(step.knownCount, of: 3, context.language)),
          .words(texts.1),
        ]
    }
  }

  private var overallName: String { context.text(Localized(en: "All steps", hu: "Összesen")) }

  private var overall: [AnalysisCell] {
    [.name(overallName, [row.strategy]), .name(""), .name(""), .name(""), .figure(row.score)] + [
      .figure(row.known, RIS3Text.share(row.knownCount, of: 18, context.language)), .name(""),
    ]
  }

  private var wheel: Wheel {
    Wheel(
      factors: ["1", "2", "3"],
      steps: zip(row.steps, RIS3Text.steps).map { step, text in
        Wheel.Step(
          context.text(text.label), step.factors.map { $0.value.map { Int($0) } ?? 0 },
          summary: FigureText.number(step.score, context.language))
      },
      summaryTitle: context.text(RIS3Text.mean), noInformation: context.text(RIS3Text.unknown))
  }
}
