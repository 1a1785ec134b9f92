// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Strategies or countries against frames of the European Union: what is covered, and how much of it.
struct FrameMatrix {
  let context: Context
  let matrix: AlignmentMatrix
  let title: String
  /// What the rows are.
  let subjects: Localized

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    AnalysisContent(
      title, remarks: [context.text(Formula.coverage)], note: note, variant: variant,
      columns: columns, rows: rows, totals: [total], mainColumn: 1, picture: .marks(marks))
  }

  private static let covered = Localized(en: "Covered, %", hu: "Lefedve, %")
  private static let all = Localized(en: "Covered by, %", hu: "Lefedők aránya, %")

  /// What is not known must not be read as a gap.
  private var note: String? {
    let unknown = matrix.rows.count { $0.coverage.value == nil }
    guard unknown > 0 else { return nil }
    guard unknown < matrix.rows.count else {
      return context.text(
        Localized(
          en: "No strategy says what it is aligned with: coverage is not known.",
          hu: "Egy stratégia sem közli, mihez illeszkedik: a lefedettség nem ismert."))
    }
    return context.text(
      Localized(
        en: "n/a: nothing says what it is aligned with, so it is not counted as a gap.",
        hu: "n/a: nem közölt illeszkedés, ezért nem számít hiánynak."))
  }

  private var columns: [TableColumn] {
    let names = matrix.rows.map { context.title(of: $0.subject) } + [context.text(Self.all)]
    return [context.nameColumn(subjects, names), context.figureColumn(Self.covered)]
      + matrix.columns.map { context.wordColumn($0.shortLabel, []) }
  }

  private var rows: [[AnalysisCell]] {
    matrix.rows.map { row in
      [.name(context.title(of: row.subject), [row.subject]), .figure(row.coverage)]
        + zip(row.cells, row.counts).map(cell)
    }
  }

  private func cell(_ cell: AlignmentMatrix.Cell, _ count: Derivation) -> AnalysisCell {
    let meanings = context.markMeanings
    return switch cell {
    case .covered: .figure(count, meanings.yes)
    case .open: .figure(count, meanings.no, .muted)
    case .unknown: .figure(count, FigureText.missing, .muted)
    }
  }

  private var total: [AnalysisCell] {
    [.name(context.text(Self.all)), .figure(matrix.coverage)]
      + matrix.columnCoverage.map { AnalysisCell.figure($0) }
  }

  private var marks: MarkMatrix {
    let figures = { (coverage: Derivation) in
      MarkMatrix.Mark.text(FigureText.number(coverage, context.language))
    }
    return MarkMatrix(
      columns: [context.text(Self.covered)] + matrix.columns.map { context.text($0.shortLabel) },
      rows: matrix.rows.map { row in
        MarkMatrix.Row(
          context.title(of: row.subject), [figures(row.coverage)] + row.cells.map(Self.mark))
      } + [
        MarkMatrix.Row(
          context.text(Self.all), ([matrix.coverage] + matrix.columnCoverage).map(figures))
      ],
      meanings: context.markMeanings)
  }

  private static func mark(_ cell: AlignmentMatrix.Cell) -> MarkMatrix.Mark {
    switch cell {
    case .covered: .yes
    case .open: .no
    case .unknown: .unknown
    }
  }
}
