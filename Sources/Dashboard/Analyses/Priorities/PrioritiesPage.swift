// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Whether employment bears out the priorities of strategies: all regions, then each that has priorities.
struct PrioritiesPage: AnalysisPresenter {
  private static let quotients = [1, 1.25, 1.5, 1.75, 2]

  private let context: Context

  init(context: Context, group: RecordRef?) {
    self.context = context
  }

  func content(variant: Int) -> AnalysisContent { content(variant: variant, ChosenParameters()) }

  func content(variant: Int, _ parameters: ChosenParameters) -> AnalysisContent {
    let standard = EvidenceRules()
    let limit = parameters.parameter(at: 0, of: Self.quotients, standard: standard.quotient) {
      context.text(Self.strong(NumberText.text($0, context.language)))
    }
    let stars = StarParameters(parameters, context, from: 1)
    let rules = EvidenceRules(
      stars: stars.rules,
      quotient: parameters.value(at: 0, of: Self.quotients, standard: standard.quotient))
    let evidence = PriorityEvidence(of: context.model, in: stars.year, by: rules)
    guard !evidence.rows.isEmpty else {
      return .empty(context.text(AnalysisKind.priorities), note: context.text(QuotientTable.none))
    }
    let own = evidence.rows.filter { !$0.strategies.isEmpty }
    let place = AnalysisContent.place(of: variant, among: own.count + 1)
    let all = [limit] + stars.parameters
    guard place > 0 else {
      return PriorityOverview(context: context, evidence: evidence)
        .content((0, own.count + 1), all)
    }
    return RegionPriorities(context: context, evidence: evidence, row: own[place - 1])
      .content((place, own.count + 1), all)
  }

  private static func strong(_ quotient: String) -> Localized {
    Localized(en: "strong: a star or LQ ≥ \(quotient)", hu: "erős: csillag vagy LQ ≥ \(quotient)")
  }
}
