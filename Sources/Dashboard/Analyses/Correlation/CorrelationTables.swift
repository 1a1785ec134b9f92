// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The coefficients of one indicator, and the values that they were computed from.
struct CorrelationTables {
  let context: Context
  let result: SpecialisationCorrelation

  private var indicator: String {
    context.text(context.model.indicators.records[result.indicator.position].title)
  }

  func coefficients(_ variant: (Int, Int), _ parameters: [Parameter]) -> AnalysisContent {
    let names = result.rows.map { name(of: $0.measure) }
    return AnalysisContent(
      AnalysisKind.correlation.label[context.language],
      remarks: [subject, "r = \(context.expression(of: .correlation))"], parameters: parameters,
      note: Self.caution[context.language], variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Measure", hu: "Mérték"), names),
        context.figureColumn(Localized(en: "r", hu: "r")),
        context.figureColumn(Localized(en: "n", hu: "n"), 4),
      ],
      rows: zip(names, result.rows).map { name, row in
        [.name(name), .figure(row.correlation), .figure(row.count)]
      },
      mainColumn: 1, picture: .bars(bars(names)))
  }

  func values(_ variant: (Int, Int), _ parameters: [Parameter]) -> AnalysisContent {
    let regions = result.regions.map { context.title(of: $0.region) }
    return AnalysisContent(
      Self.behind[context.language], remarks: [subject], parameters: parameters, variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Region", hu: "Régió"), regions),
        context.figureColumn(Localized(en: "Indicator", hu: "Mutató")),
      ] + result.rows.map { context.figureColumn(name(of: $0.measure)) },
      rows: zip(regions, result.regions).map { name, region in
        [.name(name, [region.region]), .figure(region.value)]
          + zip(result.rows, region.measures).map { row, figure in
            .figure(figure, decimals: row.measure == .stars ? 0 : nil)
          }
      },
      mainColumn: 1, picture: .bars(indicatorBars(regions)))
  }

  private static let caution = Localized(
    en: "With few regions (n) r may be chance; it never proves a cause.",
    hu: "Kevés régiónál (n) r véletlen is lehet; okot sosem bizonyít.")
  private static let behind = Localized(
    en: "Values behind the correlation", hu: "A korreláció mögötti értékek")

  /// The indicator with its year, and that of the employment where it is another one.
  private var subject: String {
    let year = result.indicatorYear.map { String($0.value) } ?? FigureText.missing
    guard let own = result.year, own != result.indicatorYear else { return "\(indicator), \(year)" }
    return Localized(
      en: "\(indicator), \(year); employment of \(own.value)",
      hu: "\(indicator), \(year); foglalkoztatás: \(own.value)")[context.language]
  }

  private func name(of measure: SpecialisationCorrelation.Measure) -> String {
    switch measure {
    case .stars: Localized(en: "Stars in all", hu: "Csillagok összesen")[context.language]
    case .quotient(let industry): "LQ \(context.text(industry.name))"
    }
  }

  private func bars(_ names: [String]) -> Bars {
    Bars(
      zip(names, result.rows).map { name, row in
        Bars.Bar(
          name, row.correlation.value,
          text: FigureText.number(row.correlation, context.language))
      },
      reference: Bars.Reference(0), decimalSign: context.decimalSign)
  }

  private func indicatorBars(_ regions: [String]) -> Bars {
    Bars(
      zip(regions, result.regions).map { name, region in
        Bars.Bar(
          name, region.value.value, text: FigureText.number(region.value, context.language))
      },
      decimalSign: context.decimalSign)
  }
}
