// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The industries of one region: symmetric quotients as bars around 0, and all that is known of each.
struct RegionQuotients {
  let context: Context
  let table: QuotientTable
  let row: QuotientTable.Row

  func content(_ variant: (Int, Int), _ parameters: [Parameter]) -> AnalysisContent {
    let names = table.industryNames(context)
    return AnalysisContent(
      context.title(of: row.region),
      remarks: table.remarks(context) + [
        "\(context.text(Formula.symmetricQuotient)): \(context.expression(of: .symmetricQuotient))"
      ],
      parameters: parameters, note: refusal, variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Industry", hu: "Iparág"), names),
        context.figureColumn(Localized(en: "LQ", hu: "LQ")),
        context.figureColumn(Localized(en: "Symmetric", hu: "Szimmetrikus")),
        context.wordColumn(Localized(en: "Stars", hu: "Csillag"), starTexts),
        context.figureColumn(Localized(en: "Size, %", hu: "Méret, %")),
        context.figureColumn(Localized(en: "Focus, %", hu: "Fókusz, %")),
        context.figureColumn(Localized(en: "Employed", hu: "Létszám"), 9),
      ],
      rows: zip(names, row.cells).map(cells), mainColumn: 2, picture: .bars(bars(names)))
  }

  private var refusal: String? {
    row.refusal.map { "\(FigureText.missing): \(context.text($0))." }
  }

  private var starTexts: [String] { row.cells.map { $0?.stars.text(context.language) ?? "" } }

  private func cells(_ name: String, _ cell: QuotientTable.Cell?) -> [AnalysisCell] {
    guard let cell else {
      let unknown = AnalysisCell.figure(.unknownIndustry(.locationQuotient))
      return [.name(name)] + [AnalysisCell](repeating: unknown, count: 6)
    }
    return [
      .name(name, [cell.specialisation]), .figure(cell.quotient), .figure(cell.symmetricQuotient),
      .figure(
        cell.stars.count, cell.stars.text(context.language),
        cell.stars.count.value == nil ? .muted : .text),
      .figure(cell.sizeShare, decimals: 2), .figure(cell.focusShare, decimals: 2),
      .figure(cell.employment),
    ]
  }

  private func bars(_ names: [String]) -> Bars {
    let figures = row.cells.map { $0?.symmetricQuotient ?? .unknownIndustry(.symmetricQuotient) }
    let reference = table.references.map { context.text($0) }.joined(separator: ", ")
    return Bars(
      zip(names, figures).map { name, figure in
        Bars.Bar(name, figure.value, text: FigureText.number(figure, context.language))
      },
      reference: Bars.Reference(0, text: "\(reference) = 0"), decimalSign: context.decimalSign)
  }
}
