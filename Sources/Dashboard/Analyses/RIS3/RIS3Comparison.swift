// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Strategies that were assessed with the RIS3 wheel side by side, by their steps.
struct RIS3Comparison {
  let context: Context
  let wheel: RIS3Wheel

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      context.text(AnalysisKind.ris3Wheel),
      remarks: [context.text(Self.what), context.text(RIS3Text.scale)], note: caution,
      variant: variant, columns: columns, rows: rows, totals: [means], mainColumn: 1,
      picture: .heatMap(map))
  }

  private static let what = Localized(
    en: "strategies side by side, means of what is known",
    hu: "stratégiák egymás mellett, az ismert tényezők átlaga")

  /// Numbers of steps mean the same only within one guide.
  private var caution: String? {
    let guides = wheel.rows.map { context.model.strategies.records[$0.strategy.position] }
      .map(\.ris3Framework)
    guard Set(guides).count > 1 else { return nil }
    return context.text(
      Localized(
        en: "The assessments follow different guides: the same step may mean something else.",
        hu: "Az értékelések eltérő útmutatót követnek: ugyanaz a lépés mást jelenthet."))
  }

  private var columns: [TableColumn] {
    [
      context.nameColumn(
        Localized(en: "Strategy", hu: "Stratégia"),
        wheel.rows.map { context.title(of: $0.strategy) }),
      context.figureColumn(RIS3Text.mean),
    ] + RIS3Text.steps.map { context.figureColumn($0.short) } + [
      RIS3Text.knownColumn(context)
    ]
  }

  private var rows: [[AnalysisCell]] {
    wheel.rows.map { row in
      [.name(context.title(of: row.strategy), [row.strategy]), .figure(row.score)]
        + row.steps.map { AnalysisCell.figure($0.score) } + [
          .figure(row.known, RIS3Text.share(row.knownCount, of: 18, context.language))
        ]
    }
  }

  private var means: [AnalysisCell] {
    [.name(context.text(RIS3Text.mean)), .name("")]
      + wheel.stepMeans.map { AnalysisCell.figure($0) } + [.name("")]
  }

  private var map: HeatMap {
    HeatMap(
      columns: [context.text(RIS3Text.mean)] + RIS3Text.steps.map { context.text($0.short) },
      rows: wheel.rows.map { row in
        HeatMap.Row(
          context.title(of: row.strategy), ([row.score] + row.steps.map(\.score)).map(value))
      } + [HeatMap.Row(context.text(RIS3Text.mean), [blank] + wheel.stepMeans.map(value))],
      levels: RIS3Text.marks.map { context.text($0) }, decimalSign: context.decimalSign)
  }

  private var blank: HeatMap.Value { HeatMap.Value("", level: nil) }

  /// A mean in the shade of the nearest mark.
  private func value(_ figure: Derivation) -> HeatMap.Value {
    HeatMap.Value(
      FigureText.number(figure, context.language),
      level: figure.value.map { UInt8(max(0, min(4, $0.rounded() - 1))) })
  }
}
