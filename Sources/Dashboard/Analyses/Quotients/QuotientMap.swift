// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Location quotients, regions × industries, each with its stars.
struct QuotientMap {
  /// From which quotient on the next shade begins.
  private static let steps = [0.5, 1, 1.5, 2]

  let context: Context
  let table: QuotientTable

  func content(_ variant: (Int, Int), _ parameters: [Parameter]) -> AnalysisContent {
    let names = table.industryNames(context)
    return AnalysisContent(
      AnalysisKind.quotients.label[context.language],
      remarks: table.remarks(context) + [
        context.expression(of: .locationQuotient), context.text(signs),
      ],
      parameters: parameters, note: table.refusals(context), variant: variant,
      columns: [table.regionColumn(context)] + names.map { context.figureColumn($0, 9) },
      rows: table.rows.map { row in
        [.name(context.title(of: row.region), [row.region])] + row.cells.map(cell)
      },
      mainColumn: 1, picture: .heatMap(map(names)))
  }

  private var signs: Localized {
    Localized(en: "* star, < too few for any", hu: "* csillag, < túl kevés fő")
  }

  private func cell(_ cell: QuotientTable.Cell?) -> AnalysisCell {
    let figure = cell?.quotient ?? .unknownIndustry(.locationQuotient)
    return .figure(figure, text(cell), figure.value == nil ? .muted : .text)
  }

  /// For example `23.06 ***`.
  private func text(_ cell: QuotientTable.Cell?) -> String {
    guard let cell, cell.quotient.value != nil else { return FigureText.missing }
    let number = FigureText.number(cell.quotient, context.language)
    return cell.stars.signs.isEmpty ? number : "\(number) \(cell.stars.signs)"
  }

  private func map(_ names: [String]) -> HeatMap {
    let numbers = Self.steps.map { NumberText.text($0, context.language) }
    let between = zip(numbers, numbers.dropFirst()).map { "\($0)–\($1)" }
    return HeatMap(
      columns: names,
      rows: table.rows.map { row in
        HeatMap.Row(context.title(of: row.region), row.cells.map(value))
      },
      levels: ["< \(numbers[0])"] + between + ["\(numbers[numbers.count - 1])+"],
      decimalSign: context.decimalSign)
  }

  private func value(_ cell: QuotientTable.Cell?) -> HeatMap.Value {
    let level = cell?.quotient.value.map { value in Self.steps.count { value >= $0 } }
    return HeatMap.Value(text(cell), level: level.map { UInt8($0) })
  }
}

extension QuotientTable.Stars {
  /// A sign for each star, or that there are too few people for any.
  var signs: String {
    if let value = count.value { return String(repeating: "*", count: Int(value)) }
    guard case .smallCell = count.missingReason else { return "" }
    return "<"
  }
}
