// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How many partner countries had a scheme, year by year.
struct SchemeCoverageCourse {
  let context: Context
  let years: [Year]

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let coverages = years.map { SchemeCoverage(of: context.model, in: $0) }
    let verdicts = [SchemeCoverage.Scope.national, .regional].map { scope in
      coverages.map { verdict($0, scope) }
    }
    return AnalysisContent(
      Self.title[context.language], remarks: [Self.unit[context.language]], note: note,
      variant: variant,
      columns: [context.nameColumn(Localized(en: "Year", hu: "Év"), ["2000"])]
        + SchemeCoverage.Scope.allCases.map { context.figureColumn($0.label) }
        + [
          context.figureColumn(Localized(en: "Not known", hu: "Nem ismert")),
          context.wordColumn(
            Localized(en: "Claim, national", hu: "Állítás, országos"), verdicts[0], most: 30),
          context.wordColumn(
            Localized(en: "Claim, regional", hu: "Állítás, regionális"), verdicts[1], most: 30),
        ],
      rows: coverages.enumerated().map { index, coverage in
        [.name(String(coverage.year.value))] + coverage.scopes.map { .figure($0.active) }
          + [coverage.scopes.first.map { .figure($0.unknown) } ?? .unsaid()]
          + verdicts.map { .words($0[index]) }
      },
      mainColumn: 1, picture: .series(series(coverages)))
  }

  private static let title = Localized(
    en: "Partner countries with a scheme", hu: "Támogatással rendelkező partnerországok")
  private static let unit = Localized(
    en: "% of all partner countries", hu: "az összes partnerország %-a")

  /// The years in which the finding was written.
  private var note: String {
    let years = SchemeCoverage.claimYears.map { String($0.value) }.joined(separator: ", ")
    return Localized(
      en: "The claim that most partners have none was written in \(years).",
      hu: "Az állítás, hogy a legtöbb partnernél nincs, ekkor íródott: \(years).")[context.language]
  }

  private func verdict(_ coverage: SchemeCoverage, _ scope: SchemeCoverage.Scope) -> String {
    coverage.scopes.first { $0.scope == scope }.map { context.text($0.mostHaveNone) } ?? ""
  }

  private func series(_ coverages: [SchemeCoverage]) -> SeriesChart {
    let lines = SchemeCoverage.Scope.allCases.enumerated().map { index, scope in
      context.line(
        context.text(scope), coverages.map { ($0.year.value, $0.scopes[index].active.value) })
    }
    return SeriesChart(lines, ticks: context.ticks([0, 100]))
  }
}
