// SPDX-License-Identifier: EUPL-1.2

/// Where the chain from need to strategy is broken, and what nobody vouches for.
///
/// None of it is a fault of the file: each finding is a question to those who wrote it.
package struct IntegrityCheck: Hashable, Sendable {
  /// What is looked for; the raw value is the stable name that scripts may rely on.
  package enum Rule: String, CaseIterable, Hashable, Sendable {
    /// A recommendation that rests on no good practice, pilot or source.
    case recommendationWithoutBasis = "recommendation-without-basis"
    /// A pilot that is over and was never evaluated.
    case pilotWithoutEvaluation = "pilot-without-evaluation"
    /// An aim that no strategy, pilot or recommendation serves.
    case aimUnserved = "aim-unserved"
    /// A good practice that no pilot and no recommendation takes up.
    case practiceUnused = "practice-unused"
    /// A priority that names industries for which its region or country has no employment figures.
    case priorityWithoutEvidence = "priority-without-evidence"
    /// A working group without a known leader.
    case leaderUnknown = "leader-unknown"
    /// A record or fact that is not invented and names no source.
    case sourceMissing = "source-missing"
  }

  /// One place of the dataset.
  package struct Finding: Hashable, Sendable {
    /// What was looked for.
    package let rule: Rule
    /// Where it was found.
    package let record: RecordRef
    /// The key that is meant; nil for the record as a whole.
    package let key: String?
    /// The element of the key's list; nil when it is none.
    package let element: Int?
  }

  /// How often a rule found something.
  package struct RuleCount: Hashable, Sendable {
    /// What was looked for.
    package let rule: Rule
    /// Resting on the records that were found.
    package let count: Derivation
  }

  /// Rule by rule, each in the order of the file.
  package let findings: [Finding]
  /// One for each rule in the order of the vocabulary.
  package let counts: [RuleCount]

  /// - Complexity: O(*n*) in records.
  package init(of model: ClusterModel) {
    let byRule = Rule.allCases.map { ($0, model.findings(of: $0)) }
    findings = byRule.flatMap(\.1)
    counts = byRule.map { rule, findings in
      RuleCount(
        rule: rule, count: .count(findings.map { model.origin($0.record, key: $0.key) }))
    }
  }
}

extension ClusterModel {
  fileprivate func findings(of rule: IntegrityCheck.Rule) -> [IntegrityCheck.Finding] {
    let records: [RecordRef]
    let key: String?
    switch rule {
    case .recommendationWithoutBasis: (records, key) = (baselessRecommendations, "goodPracticeIds")
    case .pilotWithoutEvaluation: (records, key) = (unevaluatedPilots, "evaluation")
    case .aimUnserved: (records, key) = (unservedAims, nil)
    case .practiceUnused: (records, key) = (unusedPractices, nil)
    case .leaderUnknown: (records, key) = (leaderlessGroups, "leaderId")
    case .priorityWithoutEvidence: return unfoundedPriorities
    case .sourceMissing: return missingSources
    }
    return records.map { IntegrityCheck.Finding(rule: rule, record: $0, key: key, element: nil) }
  }

  private var baselessRecommendations: [RecordRef] {
    entries(\.recommendations, in: nil).filter { _, recommendation in
      recommendation.goodPracticeIDs.isEmpty && recommendation.pilotIDs.isEmpty
        && recommendation.evidence.sourceIDs.isEmpty
    }.map { RecordRef(.recommendation, $0.position) }
  }

  private var unevaluatedPilots: [RecordRef] {
    entries(\.pilots, in: nil).filter { _, pilot in
      let end = (pilot.period ?? pilot.plannedPeriod)?.to
      let isOver = end.map { $0.lastDay < meta.asOfDate.firstDay } ?? false
      return isOver && pilot.stage != .abandoned && pilot.evaluation == .notStarted
    }.map { RecordRef(.pilot, $0.position) }
  }

  private var unservedAims: [RecordRef] {
    (0..<tables.aims.count).map { RecordRef(.aim, $0) }.filter { !isServed($0) }
  }

  private var unusedPractices: [RecordRef] {
    (0..<tables.goodPractices.count).map { RecordRef(.goodPractice, $0) }.filter { practice in
      [.pilot, .recommendation].allSatisfy { kind in
        references.positions(of: kind, referringTo: practice).isEmpty
      }
    }
  }

  private var leaderlessGroups: [RecordRef] {
    entries(\.workingGroups, in: nil).filter { $0.record.leaderID == nil }
      .map { RecordRef(.workingGroup, $0.position) }
  }
}
