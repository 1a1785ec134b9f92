// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Which partner countries had a scheme in a year, and what that says about a claim.
struct SchemeCoverageTable {
  let context: Context
  let coverage: SchemeCoverage

  func content(_ variant: (Int, Int), _ parameters: [Parameter]) -> AnalysisContent {
    let countries = coverage.scopes.first?.rows.map(\.country) ?? []
    let names = countries.map { context.title(of: $0) }
    let rows = countries.indices.map { index in
      [AnalysisCell.name(names[index], [countries[index]])]
        + coverage.scopes.map { cell($0.rows[index]) }
    }
    return AnalysisContent(
      title, remarks: [context.expression(of: .coverage)], parameters: parameters,
      note: coverage.judgement(context), variant: variant,
      columns: [
        context.nameColumn(
          Localized(en: "Country", hu: "Ország"),
          names + shares.map { $0[0].text(context).plain })
      ] + coverage.scopes.map { context.wordColumn($0.scope.label, [Self.widest]) },
      rows: rows, totals: shares, mainColumn: 1, picture: .marks(marks(names)))
  }

  private static let widest = "nem ismert"

  private var title: String {
    let year = coverage.year.value
    guard let (active, all) = coverage.scopes.first?.active.parts(context.language) else {
      return Localized(en: "Active schemes in \(year)", hu: "Működő támogatás, \(year)")[
        context.language]
    }
    return Localized(
      en: "Active schemes in \(year): \(active) of \(all)",
      hu: "Működő támogatás, \(year): \(all) országból \(active)")[context.language]
  }

  private func cell(_ row: SchemeCoverage.Row) -> AnalysisCell {
    let origins = row.schemes.map { context.origin(of: $0.record, key: "start") }
    guard row.state != .unknown else { return .unsaid(by: origins) }
    return .statement(context.text(row.state), by: origins)
  }

  /// What the countries add up to.
  private var shares: [[AnalysisCell]] {
    [
      (Localized(en: "In force, %", hu: "Működik, %"), \SchemeCoverage.ScopeCoverage.active),
      (Localized(en: "Known to have none, %", hu: "Ismerten nincs, %"), \.without),
      (Localized(en: "Not known, %", hu: "Nem ismert, %"), \.unknown),
    ].map { name, share in
      [.name(name[context.language])] + coverage.scopes.map { .figure($0[keyPath: share]) }
    }
  }

  private func marks(_ names: [String]) -> MarkMatrix {
    MarkMatrix(
      columns: coverage.scopes.map { context.text($0.scope) },
      rows: names.enumerated().map { index, name in
        MarkMatrix.Row(name, coverage.scopes.map { mark($0.rows[index].state) })
      },
      meanings: MarkMatrix.Meanings(
        yes: context.text(SchemeState.active), partial: "",
        no: context.text(Localized(en: "not in force", hu: "nem működik")),
        unknown: context.text(SchemeState.unknown)))
  }

  private func mark(_ state: SchemeState) -> MarkMatrix.Mark {
    switch state {
    case .active: .yes
    case .unknown: .unknown
    case .notYet, .ended, .none: .no
    }
  }
}

extension SchemeCoverage {
  /// What the year says about the finding that most partner countries have no scheme.
  func judgement(_ context: Context) -> String {
    let verdicts = Dictionary(
      uniqueKeysWithValues: scopes.map { ($0.scope, context.text($0.mostHaveNone)) })
    let national = verdicts[.national] ?? FigureText.missing
    let regional = verdicts[.regional] ?? FigureText.missing
    return Localized(
      en: "Claim that most partners have none: national \(national); regional \(regional).",
      hu:
        "Állítás: a legtöbb partnernél nincs. Országos szinten \(national); regionális szinten \(regional)."
    )[context.language]
  }
}

extension Derivation {
  /// The two numbers that a share was computed from; nil where one is not known.
  func parts(_ language: InterfaceLanguage) -> (part: String, whole: String)? {
    guard inputs.count == 2, inputs.allSatisfy({ $0.value != .absent }) else { return nil }
    return (inputs[0].text(language), inputs[1].text(language))
  }
}
