// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Which of the four accesses cooperation opens, country by country and record by record.
struct AccessesPage: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  func content(variant: Int) -> AnalysisContent {
    guard hasRecords else {
      return .empty(
        AnalysisKind.accesses.label[context.language], note: context.text(Self.absence))
    }
    guard variant == 0 else { return records((1, 2)) }
    let matrix = AccessMatrix(byCountry: context.model, in: group)
    return content(matrix.rows, of: matrix, Self.country, context.text(Self.byCountry), (0, 2))
  }

  private var hasRecords: Bool {
    [.cluster, .goodPractice, .strategy, .pilot, .partnership].contains { kind in
      !context.model.positions(of: kind, inGroup: group).isEmpty
    }
  }

  /// What says nothing comes after what does.
  private func records(_ variant: (Int, Int)) -> AnalysisContent {
    let matrix = AccessMatrix(byRecord: context.model, in: group)
    let known = matrix.rows.filter { $0.coverage.value != nil }
    let unknown = matrix.rows.filter { $0.coverage.value == nil }
    return content(
      known + unknown, of: matrix, Self.record, context.text(Self.byRecord), variant)
  }

  private static let absence = Localized(
    en: "No record that could open an access belongs to this working group.",
    hu: "Nincs olyan tétel ebben a munkacsoportban, amely hozzáférést nyithatna.")
  private static let byCountry = Localized(
    en: "Accesses by country", hu: "Hozzáférések országonként")
  private static let byRecord = Localized(en: "Accesses by record", hu: "Hozzáférések tételenként")
  private static let country = Localized(en: "Country", hu: "Ország")
  private static let record = Localized(en: "Record", hu: "Tétel")
  private static let coverage = Localized(en: "Covered, %", hu: "Lefedve, %")
  private static let columnCoverage = Localized(en: "Covered by, %", hu: "Ennyi fedi le, %")
  private static let meaning = Localized(
    en: "What says nothing of accesses counts neither as covered nor as open.",
    hu: "Amiről nincs adat, az sem lefedettnek, sem hiányzónak nem számít.")

  private func content(
    _ rows: [AccessMatrix.Row], of matrix: AccessMatrix, _ name: Localized, _ title: String,
    _ variant: (Int, Int)
  ) -> AnalysisContent {
    let accesses = matrix.columns.map { context.text($0.shortLabel) }
    let last =
      [AnalysisCell.name(context.text(Self.columnCoverage))]
      + matrix.columnCoverage.map { .figure($0) } + [.figure(matrix.coverage)]
    return AnalysisContent(
      title, note: context.text(Self.meaning), variant: variant,
      columns: [context.nameColumn(name, of: rows.map(\.subject))]
        + accesses.map { context.figureColumn($0) } + [context.figureColumn(Self.coverage)],
      rows: rows.map(cells), totals: [last], mainColumn: accesses.count + 1,
      picture: picture(rows, accesses))
  }

  private func cells(_ row: AccessMatrix.Row) -> [AnalysisCell] {
    let isCountry = row.subject.kind == .country
    return [.title(of: row.subject)] + row.cells.map { isCountry ? cell($0) : claim($0) }
      + [.figure(row.coverage)]
  }

  /// How many records open the access; what nobody said is missing.
  private func cell(_ cell: AccessMatrix.Cell) -> AnalysisCell {
    switch cell {
    case .covered(let records): .figure(context.count(of: records, key: "accesses"))
    case .open: .figure(context.count(of: [], key: "accesses"))
    case .unknown:
      .figure(Derivation(.count, .count, [.init("x", .absent)], .missing(.noData)))
    }
  }

  /// Whether a record opens the access.
  private func claim(_ cell: AccessMatrix.Cell) -> AnalysisCell {
    let meanings = context.markMeanings
    return switch cell {
    case .covered(let records):
      .figure(context.count(of: records, key: "accesses"), meanings.yes)
    case .open: .figure(context.count(of: [], key: "accesses"), meanings.no, .muted)
    case .unknown: self.cell(cell)
    }
  }

  private func picture(_ rows: [AccessMatrix.Row], _ accesses: [String]) -> Picture? {
    guard rows.count < Picture.mostRows else { return nil }
    return .marks(
      MarkMatrix(
        columns: accesses,
        rows: rows.map { row in
          MarkMatrix.Row(context.title(of: row.subject), row.cells.map(mark))
        },
        meanings: context.markMeanings))
  }

  private func mark(_ cell: AccessMatrix.Cell) -> MarkMatrix.Mark {
    switch cell {
    case .covered: .yes
    case .open: .no
    case .unknown: .unknown
    }
  }
}

extension Access {
  /// For a column.
  fileprivate var shortLabel: Localized {
    switch self {
    case .knowledge: Localized(en: "Knowledge", hu: "Tudás")
    case .markets: Localized(en: "Markets", hu: "Piacok")
    case .infrastructure: Localized(en: "Infrastructure", hu: "Infrastruktúra")
    case .products: Localized(en: "Products", hu: "Termékek")
    }
  }
}
