// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Region by region how many priorities are evidenced, and how many strong industries no priority names.
struct PriorityOverview {
  let context: Context
  let evidence: PriorityEvidence

  func content(_ variant: (Int, Int), _ parameters: [Parameter]) -> AnalysisContent {
    AnalysisContent(
      AnalysisKind.priorities.label[context.language],
      remarks: [evidence.year.map { String($0.value) }].compactMap { $0 }, parameters: parameters,
      note: without, variant: variant,
      columns: [
        context.nameColumn(
          Localized(en: "Region", hu: "Régió"),
          evidence.rows.map { context.title(of: $0.region) }),
        context.figureColumn(Localized(en: "Evidenced, %", hu: "Igazolt, %")),
      ] + verdicts.map { context.figureColumn(context.text($0), 5) } + [
        context.figureColumn(Self.untapped, 5)
      ],
      rows: evidence.rows.map(cells), mainColumn: 1, picture: .shares(shares))
  }

  static let untapped = Localized(en: "untapped", hu: "kiaknázatlan")

  private var verdicts: [PriorityEvidence.Verdict] { PriorityEvidence.Verdict.allCases }

  /// Of which regions no strategy is known.
  private var without: String? {
    let names = evidence.rows.filter(\.strategies.isEmpty).map { context.title(of: $0.region) }
    guard !names.isEmpty else { return nil }
    let list = names.joined(separator: ", ")
    return Localized(
      en: "No strategy with industries is known for \(list).",
      hu: "Iparágakat nevesítő stratégia nem ismert: \(list).")[context.language]
  }

  private func cells(_ row: PriorityEvidence.Row) -> [AnalysisCell] {
    [
      .name(context.title(of: row.region), [row.region] + row.strategies),
      .figure(row.evidencedShare),
    ] + verdicts.map { .figure(count($0, in: row)) } + [.figure(untapped(in: row))]
  }

  private func count(_ verdict: PriorityEvidence.Verdict, in row: PriorityEvidence.Row)
    -> Derivation
  {
    guard !row.strategies.isEmpty else { return Self.unknown }
    let priorities = row.priorities.filter { $0.verdict == verdict }
    return context.count(of: priorities.map(\.strategy), key: "priorities")
  }

  private func untapped(in row: PriorityEvidence.Row) -> Derivation {
    guard !row.strategies.isEmpty else { return Self.unknown }
    return context.count(of: row.untapped.map(\.specialisation), key: "regionEmployment")
  }

  /// What cannot be counted without a strategy.
  private static let unknown = Derivation(
    .count, .count, [.init("x", .absent)], .missing(.noData))

  private var shares: ShareBars {
    ShareBars(
      parts: verdicts.map { context.text($0) },
      bars: evidence.rows.map { row in
        ShareBars.Bar(
          context.title(of: row.region), verdicts.map { count($0, in: row).value },
          text: FigureText.text(row.evidencedShare, context.language))
      })
  }
}
