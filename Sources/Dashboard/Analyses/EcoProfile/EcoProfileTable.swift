// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Areas by the components of a composite index, and how many of its parts are known.
struct EcoProfileTable {
  let context: Context
  let profile: EcoProfile

  private var composite: Indicator { context.model.indicators.records[profile.composite.position] }
  private var partCount: Int { profile.components.reduce(0) { $0 + $1.parts.count } }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      context.text(composite.title), remarks: [Self.what[context.language], edition], note: note,
      variant: variant, columns: columns, rows: profile.rows.map(row), mainColumn: 1,
      picture: profile.rows.isEmpty ? nil : .heatMap(map))
  }

  private static let what = Localized(
    en: "index = unweighted mean of the parts that are known",
    hu: "index = az ismert részmutatók súlyozatlan átlaga")
  private static let index = Localized(en: "Index", hu: "Index")

  private var edition: String {
    composite.edition.map { context.text(Localized(en: "edition \($0)", hu: "\($0) kiadás")) } ?? ""
  }

  /// Of some areas something is known, but no profile.
  private var note: String? {
    guard profile.rows.contains(where: { $0.year == nil }) else { return nil }
    return context.text(
      Localized(
        en: "n/a: only the index or the group is known, not the components.",
        hu: "n/a: csak az index vagy a csoport ismert, az összetevők nem."))
  }

  private var columns: [TableColumn] {
    [
      context.nameColumn(
        Localized(en: "Area", hu: "Terület"), profile.rows.map { context.name(of: $0.area) }),
      context.figureColumn(Self.index),
    ] + shortNames.map { context.figureColumn($0) } + [
      context.wordColumn(Localized(en: "Parts known", hu: "Ismert rész"), profile.rows.map(known)),
      context.wordColumn(Localized(en: "Year", hu: "Év"), ["2000"]),
      extremeColumn(Localized(en: "Strongest", hu: "Legerősebb")),
      extremeColumn(Localized(en: "Weakest", hu: "Leggyengébb")),
    ]
  }

  private func extremeColumn(_ title: Localized) -> TableColumn {
    context.wordColumn(title, componentNames, most: 40)
  }

  private var componentNames: [String] {
    profile.components.map { component in
      let part = component.parts.first.map { context.model.indicators.records[$0.position] }
      return part.map { context.text($0.component ?? $0.title) } ?? ""
    }
  }

  /// The names without a first word that several of them have, so that what tells them apart is seen.
  private var shortNames: [String] {
    let words = componentNames.map { $0.split(separator: " ") }
    return words.map { own in
      let isShared = words.count { $0.first == own.first } > 1 && own.count > 1
      let text = own.dropFirst(isShared ? 1 : 0).joined(separator: " ")
      return text.prefix(1).uppercased() + text.dropFirst()
    }
  }

  private func known(_ row: EcoProfile.Row) -> String {
    Localized(en: "\(row.knownCount) of \(partCount)", hu: "\(row.knownCount) / \(partCount)")[
      context.language]
  }

  private func row(_ row: EcoProfile.Row) -> [AnalysisCell] {
    [context.nameCell(row.area), .figure(row.index)]
      + row.scores.map { AnalysisCell.figure($0) } + [
        .figure(row.known, known(row)), .words(row.year.map { String($0.value) } ?? ""),
        extreme(row.strongest, of: row), extreme(row.weakest, of: row),
      ]
  }

  /// The name of a component, ordered by its score.
  private func extreme(_ component: Int?, of row: EcoProfile.Row) -> AnalysisCell {
    guard let component else { return .figure(context.missing(composite.unit)) }
    return .figure(row.scores[component], componentNames[component])
  }

  private var map: HeatMap {
    HeatMap(
      columns: [context.text(Self.index)] + shortNames,
      rows: profile.rows.map { row in
        HeatMap.Row(
          context.name(of: row.area), ([row.index] + row.scores).map(context.indexValue))
      },
      levels: Context.indexLevels, decimalSign: context.decimalSign)
  }
}
