// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Where each working group has something: groups × countries, with the records behind each cell.
struct CoverageMapPage: AnalysisPresenter {
  private let context: Context
  private let matrix: GroupCountryMatrix

  init(context: Context, group: RecordRef?) {
    self.context = context
    self.matrix = GroupCountryMatrix(of: context.model)
  }

  func content(variant: Int) -> AnalysisContent {
    guard !matrix.countries.isEmpty, !matrix.rows.isEmpty else {
      return .empty(
        OverviewAnalysis.coverageMap.label[context.language], note: context.text(Self.absence))
    }
    let codes = matrix.countries.map { context.model.countries.records[$0.position].id.text }
    let names = matrix.rows.map { context.name(ofGroup: $0.group) } + [context.text(Self.any)]
    return AnalysisContent(
      context.text(Self.title), remarks: [context.text(Self.remark)],
      note: context.text(Self.meaning),
      columns: [context.nameColumn(Localized(en: "Group", hu: "Munkacsoport"), names)]
        + codes.map { context.figureColumn($0, 4) } + [context.figureColumn(Self.anywhere)],
      rows: matrix.rows.map(row), totals: [total], mainColumn: 1,
      picture: .heatMap(map(codes, names)))
  }

  private static let absence = Localized(
    en: "It needs a country and a working group.",
    hu: "Ország és munkacsoport kellene hozzá.")
  private static let title = Localized(
    en: "Groups and countries", hu: "Munkacsoportok és országok")
  private static let remark = Localized(en: "number of records", hu: "tételek száma")
  private static let any = Localized(en: "Any group", hu: "Bármelyik")
  private static let anywhere = Localized(en: "Anywhere", hu: "Bárhol")

  private static let meaning = Localized(
    en:
      "Records count in the countries that they name; what applies everywhere in none.",
    hu: "A tétel a megnevezett országoknál számít; ami mindenhol érvényes, egyiknél sem.")

  private func row(_ row: GroupCountryMatrix.Row) -> [AnalysisCell] {
    [context.nameCell(ofGroup: row.group)] + row.cells.map { .figure($0.count) }
      + [.figure(row.count)]
  }

  private var total: [AnalysisCell] {
    [.name(context.text(Self.any))] + matrix.columnCounts.map { .figure($0) }
      + [.figure(context.count(of: everything, key: nil))]
  }

  /// The records of any group that name any country, each once.
  private var everything: [RecordRef] {
    var seen: Set<RecordRef> = []
    return matrix.rows.flatMap { $0.cells.flatMap(\.records) }.filter { seen.insert($0).inserted }
  }

  private func map(_ codes: [String], _ names: [String]) -> HeatMap {
    let counts = matrix.rows.map { $0.cells.map(\.count) } + [matrix.columnCounts]
    return HeatMap(
      columns: codes,
      rows: zip(names, counts).map { name, counts in
        HeatMap.Row(name, counts.map { context.countValue($0) })
      },
      levels: Context.countLevels)
  }
}
