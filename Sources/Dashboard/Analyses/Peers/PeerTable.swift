// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Indicators × areas: values, their index and their rank among the areas that are compared.
struct PeerTable {
  let context: Context
  let set: PeerSet
  let comparison: PeerComparison

  private var names: [String] { comparison.areas.map { context.name(of: $0) } }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      names.joined(separator: " – "), remarks: [reason, part, reference], note: note,
      variant: variant, columns: columns, rows: comparison.rows.map(row), mainColumn: 2,
      picture: .heatMap(map), pictureColumn: 2)
  }

  /// Why these are peers.
  private var reason: String {
    switch set.reason {
    case .group(let group, let position, let year):
      let indicator = context.model.indicators.records[position.position]
      return "\(context.name(of: group, in: indicator)), \(indicator.edition ?? String(year.value))"
    case .benchmark(let record): return context.title(of: record)
    case .observed: return ""
    }
  }

  private var part: String {
    guard set.parts > 1 else { return "" }
    return context.text(
      Localized(
        en: "part \(set.part + 1) of \(set.parts)",
        hu: "\(set.part + 1). rész (összesen \(set.parts))"))
  }

  /// `EU-28 = 100`, by the first indicator that has a reference.
  private var reference: String {
    let areas = comparison.rows.compactMap { $0.reference?.area }
    return areas.first.map { "\(context.name(of: $0)) = 100" } ?? ""
  }

  /// Ranks that cannot be given are missing everywhere, which must not be overlooked.
  private var note: String? {
    for cell in comparison.rows.flatMap(\.cells) {
      guard case .mixedNUTSVersions(let versions) = cell.rank.missingReason else { continue }
      let list = versions.joined(separator: ", ")
      return context.text(
        Localized(
          en: "The regions follow different NUTS versions (\(list)), so they are not ranked.",
          hu: "A régiók eltérő NUTS-változatok szerintiek (\(list)), ezért nincs rangsor."))
    }
    return nil
  }

  private var columns: [TableColumn] {
    let titles = comparison.rows.map { context.title(of: $0.indicator) }
    let values = comparison.areas.indices.map { index in
      comparison.rows.map { value(of: $0, index).text(context).plain }
    }
    return [
      context.wordColumn(Localized(en: "Indicator", hu: "Mutató"), titles),
      context.wordColumn(Localized(en: "Year", hu: "Év"), ["2000"]),
    ] + zip(names, values).map { column($0, $1) }
      + names.map { context.figureColumn(Self.index($0)[context.language]) }
      + names.map { context.figureColumn(Self.rank($0)[context.language]) }
  }

  /// Figures, or words where an indicator knows only groups.
  private func column(_ name: String, _ texts: [String]) -> TableColumn {
    let longest = min(24, texts.map(\.count).max() ?? 0)
    return context.figureColumn(name, max(7, longest))
  }

  private static func index(_ name: String) -> Localized {
    Localized(en: "\(name), index", hu: "\(name), index")
  }

  private static func rank(_ name: String) -> Localized {
    Localized(en: "\(name), rank", hu: "\(name), hely")
  }

  private func row(_ row: PeerComparison.Row) -> [AnalysisCell] {
    [
      .name(context.title(of: row.indicator), [row.indicator]),
      .words(String(row.year.value)),
    ] + row.cells.indices.map { value(of: row, $0) }
      + row.cells.map { .figure($0.index) } + row.cells.map { .figure($0.rank) }
  }

  /// The group where nothing else is known.
  private func value(of row: PeerComparison.Row, _ index: Int) -> AnalysisCell {
    let cell = row.cells[index]
    guard cell.value.value == nil, let group = cell.group.group else { return .figure(cell.value) }
    let indicator = context.model.indicators.records[row.indicator.position]
    return .figure(cell.group.place, context.name(of: group, in: indicator))
  }

  /// Values as they are, in the shade of their index.
  private var map: HeatMap {
    let hasIndex = comparison.rows.flatMap(\.cells).contains { $0.index.value != nil }
    return HeatMap(
      columns: names,
      rows: comparison.rows.map { row in
        HeatMap.Row(
          context.title(of: row.indicator),
          row.cells.map { HeatMap.Value(text(of: $0), level: context.indexValue($0.index).level) })
      },
      levels: hasIndex ? Context.indexLevels : [], decimalSign: context.decimalSign)
  }

  /// A group by its short name, which is the same in all editions.
  private func text(of cell: PeerComparison.Cell) -> String {
    guard cell.value.value == nil, let group = cell.group.group else {
      return FigureText.number(cell.value, context.language)
    }
    return context.text(group)
  }
}
