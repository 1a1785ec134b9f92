// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Countries and regions × features of their schemes.
struct SchemeMatrixTable {
  /// What is asked first stands first; who runs a scheme and by which law stands last.
  private static let features: [SchemeFeature] = {
    let last: [SchemeFeature] = [.owner, .operatingBody, .legalBasis]
    return SchemeFeature.allCases.filter { !last.contains($0) } + last
  }()

  private let context: Context
  private let matrix: SchemeMatrix

  init(context: Context) {
    self.context = context
    self.matrix = SchemeMatrix(of: context.model, features: Self.features)
  }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let rows = matrix.rows.map { row in
      [AnalysisCell.name(name(of: row), context.record(of: row.area).map { [$0] } ?? [])]
        + row.cells.map { context.cell($0.entries) }
    }
    let columns = matrix.features.enumerated().map { index, feature in
      context.wordColumn(
        feature.label, rows.map { $0[index + 1].text(context).plain })
    }
    return AnalysisContent(
      AnalysisKind.schemes.label[context.language],
      remarks: [Self.what[context.language]], note: conflicts, variant: variant,
      columns: [context.nameColumn(Self.area, matrix.rows.map(name))] + columns,
      rows: rows, totals: [coverage], mainColumn: 1, picture: .marks(marks))
  }

  private static let what = Localized(
    en: "what is known of the schemes of an area", hu: "amit a térségek támogatásairól tudni")
  private static let area = Localized(en: "Area", hu: "Terület")

  /// `Lower Austria (AT)`; a row on which sources disagree has a sign.
  private func name(of row: SchemeMatrix.Row) -> String {
    let name = context.name(of: row.area)
    let sign = row.hasConflict ? " \(context.glyphs.conflict)" : ""
    guard case .region(let id) = row.area, let region = context.model.regions[id] else {
      return name + sign
    }
    return "\(name) (\(region.countryID.text))\(sign)"
  }

  private var conflicts: String? {
    guard matrix.rows.contains(where: \.hasConflict) else { return nil }
    let sign = context.glyphs.conflict
    return Localized(
      en: "\(sign): sources contradict each other; the scheme's own page has every version.",
      hu: "\(sign): a források ellentmondanak; minden változat a támogatás lapján olvasható."
    )[context.language]
  }

  private var coverage: [AnalysisCell] {
    let name = Localized(en: "Known of schemes, %", hu: "Ismert, a rendszerek %-a")
    return [.name(name[context.language])] + matrix.coverage.map { .figure($0) }
  }

  private var marks: MarkMatrix {
    MarkMatrix(
      columns: matrix.features.map { context.text($0) },
      rows: matrix.rows.map { row in
        MarkMatrix.Row(name(of: row), row.cells.map { mark($0) })
      },
      meanings: MarkMatrix.Meanings(
        yes: context.text(Localized(en: "known", hu: "ismert")),
        partial: context.text(
          Localized(en: "known of some schemes", hu: "egyes támogatásokról ismert")),
        no: context.text(Localized(en: "there is none", hu: "nincs ilyen")),
        unknown: context.text(Localized(en: "not known", hu: "nem ismert"))))
  }

  private func mark(_ cell: SchemeMatrix.Cell) -> MarkMatrix.Mark {
    guard cell.isKnown else { return .unknown }
    let isNone = cell.entries.allSatisfy { $0.value == .existence(.no) }
    let known = cell.entries.count { $0.value?.isKnown ?? false }
    return isNone ? .no : known == cell.entries.count ? .yes : .partial
  }
}
