// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// What regional clusters get stars for, regions × industries.
struct StarMap {
  let context: Context
  let table: QuotientTable

  func content(_ variant: (Int, Int), _ parameters: [Parameter]) -> AnalysisContent {
    let names = table.industryNames(context)
    let rows = table.rows.map { row in
      [AnalysisCell.name(context.title(of: row.region), [row.region])] + row.cells.map(cell)
    }
    let columns = names.enumerated().map { index, name in
      context.wordColumn(
        Localized(en: name, hu: name), rows.map { $0[index + 1].words?.plain ?? "" })
    }
    return AnalysisContent(
      Self.title[context.language], remarks: table.remarks(context), parameters: parameters,
      note: table.refusals(context), variant: variant,
      columns: [table.regionColumn(context)] + columns, rows: rows, mainColumn: 1,
      picture: .heatMap(map(names)))
  }

  private static let title = Localized(
    en: "Stars for size, LQ and focus", hu: "Csillagok méretért, LQ-ért és fókuszért")
  private static let unknown = Derivation.unknownIndustry(.stars)

  private func cell(_ cell: QuotientTable.Cell?) -> AnalysisCell {
    guard let cell else { return .figure(Self.unknown) }
    return .figure(
      cell.stars.count, cell.stars.text(context.language),
      cell.stars.count.value == nil ? .muted : .text)
  }

  private func map(_ names: [String]) -> HeatMap {
    HeatMap(
      columns: names,
      rows: table.rows.map { row in
        HeatMap.Row(
          context.title(of: row.region),
          row.cells.map { cell in
            let stars = cell?.stars.count ?? Self.unknown
            return HeatMap.Value(
              FigureText.number(stars, decimals: 0, context.language),
              level: stars.value.map { UInt8($0) })
          })
      },
      levels: ["0", "1", "2", "3"])
  }
}

extension QuotientTable.Stars {
  /// How many and what for: `2 size LQ`; `n/a` where that is not known.
  func text(_ language: InterfaceLanguage) -> String {
    let reasons = [
      (forSize, Localized(en: "size", hu: "méret")),
      (forSpecialisation, Localized(en: "LQ", hu: "LQ")),
      (forFocus, Localized(en: "focus", hu: "fókusz")),
    ].filter(\.0).map { $0.1[language] }
    return ([FigureText.number(count, decimals: 0, language)] + reasons).joined(separator: " ")
  }
}
