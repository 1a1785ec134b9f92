// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How concentrated the employment of regions is, by three indices side by side.
struct ConcentrationPage: AnalysisPresenter {
  /// An index and its column.
  private struct Index: Sendable {
    let title: Localized
    /// Between what the index lies, or what it is measured in.
    let scale: Localized
    let figure: @Sendable (Concentration.Row) -> Derivation
  }

  private let context: Context

  init(context: Context, group: RecordRef?) {
    self.context = context
  }

  func content(variant: Int) -> AnalysisContent { content(variant: variant, ChosenParameters()) }

  func content(variant: Int, _ parameters: ChosenParameters) -> AnalysisContent {
    let years = QuotientTable(of: context.model).years
    let title = AnalysisKind.concentration.label[context.language]
    guard let last = years.last else {
      return .empty(title, note: context.text(QuotientTable.none))
    }
    let year = parameters.value(at: 0, of: years, standard: last)
    let choice = parameters.parameter(at: 0, of: years, standard: last) { String($0.value) }
    let table = Concentration(of: context.model, in: year)
    return AnalysisContent(
      title,
      remarks: (years.count > 1 ? [] : [String(year.value)])
        + Self.indices.map { "\(context.text($0.title)): \(context.text($0.scale))" },
      parameters: years.count > 1 ? [choice] : [], note: note(table), columns: columns(table),
      rows: table.rows.map(cells), mainColumn: 1, picture: .heatMap(map(table)))
  }

  private static let indices = [
    Index(
      title: Localized(en: "HHI", hu: "HHI"),
      scale: Localized(en: "0 to 1, all in one", hu: "0–1, 1: minden egyben")
    ) { $0.herfindahl },
    Index(
      title: Localized(en: "Krugman", hu: "Krugman"),
      scale: Localized(en: "0, like the reference, to 2", hu: "0–2, 0: mint a viszonyítási alap")
    ) { $0.krugman },
    Index(
      title: Localized(en: "Shannon", hu: "Shannon"), scale: Localized(en: "nats", hu: "nat")
    ) { $0.entropy },
  ]

  private static let partial = Localized(
    en: "HHI, Krugman: only the employment that is covered.",
    hu: "HHI, Krugman: csak a lefedett foglalkoztatás.")

  /// What the indices leave out, and which regions are refused.
  private func note(_ table: Concentration) -> String {
    let refusals = QuotientTable(of: context.model, in: table.year).refusals(context)
    return [refusals, Self.partial[context.language]].compactMap { $0 }.joined(separator: " ")
  }

  private func columns(_ table: Concentration) -> [TableColumn] {
    [
      context.nameColumn(
        Localized(en: "Region", hu: "Régió"), table.rows.map { context.title(of: $0.region) })
    ] + Self.indices.map { context.figureColumn($0.title) } + [
      context.figureColumn(Localized(en: "Evenness", hu: "Egyenletesség")),
      context.figureColumn(Localized(en: "Covered, %", hu: "Lefedett, %")),
      context.figureColumn(Localized(en: "Industries", hu: "Iparágak")),
    ]
  }

  private func cells(_ row: Concentration.Row) -> [AnalysisCell] {
    [.name(context.title(of: row.region), [row.region])]
      + Self.indices.map { .figure($0.figure(row), decimals: 3) }
      + [.figure(row.evenness, decimals: 3), .figure(row.covered), .figure(row.industryCount)]
  }

  /// A shade is the place between the least and the greatest of its column.
  private func map(_ table: Concentration) -> HeatMap {
    let columns = Self.indices.map { index in table.rows.compactMap { index.figure($0).value } }
    return HeatMap(
      columns: Self.indices.map { $0.title[context.language] },
      rows: table.rows.map { row in
        HeatMap.Row(
          context.title(of: row.region),
          zip(Self.indices, columns).map { value($0.figure(row), among: $1) })
      },
      levels: [
        context.text(Localized(en: "least of its column", hu: "oszlopában a legkisebb")), "", "",
        "",
        context.text(Localized(en: "greatest", hu: "a legnagyobb")),
      ], decimalSign: context.decimalSign)
  }

  private func value(_ figure: Derivation, among values: [Double]) -> HeatMap.Value {
    let place = figure.value.map { Statistics.minMax($0, among: values, .higherBetter) }
    // a column of equal values has no least and no greatest
    let level = place.map { UInt8(min(4, 5 * ($0.value ?? 0.5))) }
    return HeatMap.Value(
      FigureText.number(figure, decimals: 3, context.language), level: level)
  }
}
