// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The priorities of one region with the numbers behind each verdict, then its untapped industries.
struct RegionPriorities {
  /// A priority with one of its industries, or an industry that no priority names.
  private struct Line {
    let name: String
    let records: [RecordRef]
    let verdict: (text: String, role: Role)
    let industry: String
    /// nil where the dataset does not have the industry in the region.
    let evidence: PriorityEvidence.Evidence?
  }

  let context: Context
  let evidence: PriorityEvidence
  let row: PriorityEvidence.Row

  func content(_ variant: (Int, Int), _ parameters: [Parameter]) -> AnalysisContent {
    let lines = row.priorities.flatMap(lines) + row.untapped.map(line)
    return AnalysisContent(
      context.title(of: row.region),
      remarks: [evidence.year.map { String($0.value) }].compactMap { $0 }
        + row.strategies.map { context.title(of: $0) },
      parameters: parameters, variant: variant,
      columns: [
        context.nameColumn(
          Localized(en: "Priority", hu: "Prioritás"), lines.map(\.name)),
        context.wordColumn(
          Localized(en: "Industry", hu: "Iparág"), lines.map(\.industry), most: 18),
        context.wordColumn(Localized(en: "Verdict", hu: "Értékelés"), lines.map(\.verdict.text)),
        context.figureColumn(Localized(en: "LQ", hu: "LQ")),
        context.figureColumn(Localized(en: "Stars", hu: "Csillag"), 5),
      ],
      rows: lines.map(cells), mainColumn: 3, picture: .bars(bars(lines)))
  }

  /// One line for each industry that a priority names, or one without.
  private func lines(of priority: PriorityEvidence.Priority) -> [Line] {
    let line = { (industry: String, evidence: PriorityEvidence.Evidence?) in
      Line(
        name: context.text(priority.name), records: [priority.strategy],
        verdict: (context.text(priority.verdict), priority.verdict.role), industry: industry,
        evidence: evidence)
    }
    let known = priority.evidence.map { line(context.text($0.industry.name), $0) }
    let lines = known + priority.unheard.map { line($0.text, nil) }
    return lines.isEmpty ? [line(Self.noIndustry[context.language], nil)] : lines
  }

  private func line(_ untapped: PriorityEvidence.Evidence) -> Line {
    Line(
      name: Self.noPriority[context.language], records: [untapped.specialisation],
      verdict: (PriorityOverview.untapped[context.language], .warning),
      industry: context.text(untapped.industry.name), evidence: untapped)
  }

  private static let noPriority = Localized(
    en: "(in no priority)", hu: "(egyik prioritásban sincs)")
  private static let noIndustry = Localized(en: "names none", hu: "nem nevez meg")

  private func cells(_ line: Line) -> [AnalysisCell] {
    let stars = line.evidence?.stars ?? .unknownIndustry(.stars)
    return [
      .name(line.name, line.records),
      .words(line.industry, line.evidence.map { [$0.specialisation] } ?? []),
      .words(line.verdict.text, line.records, line.verdict.role),
      .figure(line.evidence?.quotient ?? .unknownIndustry(.locationQuotient)),
      .figure(stars, decimals: 0),
    ]
  }

  /// From the limit on, to the right what is strong.
  private func bars(_ lines: [Line]) -> Bars {
    let limit = NumberText.text(evidence.rules.quotient, context.language)
    return Bars(
      lines.map { line in
        let figure = line.evidence?.quotient ?? .unknownIndustry(.locationQuotient)
        return Bars.Bar(
          line.industry, figure.value, text: FigureText.number(figure, context.language))
      },
      reference: Bars.Reference(evidence.rules.quotient, text: "LQ = \(limit)"),
      decimalSign: context.decimalSign)
  }
}

extension PriorityEvidence.Verdict: Labelled {
  var label: Localized {
    switch self {
    case .evidenced: Localized(en: "evidenced", hu: "igazolt")
    case .aspirational: Localized(en: "aspirational", hu: "törekvés")
    case .unjudged: Localized(en: "not judged", hu: "nem ítélhető meg")
    }
  }

  fileprivate var role: Role {
    switch self {
    case .evidenced: .positive
    case .aspirational: .warning
    case .unjudged: .muted
    }
  }
}
