// SPDX-License-Identifier: EUPL-1.2

/// The kinds of records that grow with the dataset, in the order of the file.
///
/// A record refers to kinds before its own; only pilots refer to mechanisms, of which there is always
/// one for each group.
enum Kind: Int, CaseIterable {
  case source, region, organisation, need, goodPractice, pilot, recommendation, strategy
  case deliverable, mechanism, event, cluster, fundingScheme, call, indicator, observation
  case benchmark, specialisation, skillNeed, jobQualityScore, partnership, assessment, glossaryTerm

  /// The name of the collection, what identifiers begin with, and the share of the file in percent.
  private var properties: (collection: StaticString, prefix: StaticString, percent: Int) {
    switch self {
    case .source: ("sources", "s", 7)
    case .region: ("regions", "reg-", 3)
    case .organisation: ("organisations", "org-", 4)
    case .need: ("needs", "need-", 7)
    case .goodPractice: ("goodPractices", "gp-", 9)
    case .pilot: ("pilots", "pilot-", 10)
    case .recommendation: ("recommendations", "rec-", 10)
    case .strategy: ("strategies", "str-", 7)
    case .deliverable: ("deliverables", "d-", 3)
    case .mechanism: ("mechanisms", "mech-", 1)
    case .event: ("events", "ev-", 1)
    case .cluster: ("clusters", "cl-", 6)
    case .fundingScheme: ("fundingSchemes", "fs-", 5)
    case .call: ("calls", "call-", 4)
    case .indicator: ("indicators", "ind-", 1)
    case .observation: ("observations", "obs-", 7)
    case .benchmark: ("benchmarks", "bm-", 1)
    case .specialisation: ("specialisations", "spec-", 4)
    case .skillNeed: ("skillNeeds", "sk-", 3)
    case .jobQualityScore: ("jobQualityScores", "jq-", 2)
    case .partnership: ("partnerships", "pa-", 2)
    case .assessment: ("assessments", "as-", 2)
    case .glossaryTerm: ("glossary", "term-", 1)
    }
  }

  var collection: StaticString { properties.collection }
  var prefix: StaticString { properties.prefix }
  var percent: Int { properties.percent }

  /// Records that there are in the smallest dataset, since others refer to them.
  var minimum: Int {
    switch self {
    case .mechanism: Dataset.groups
    case .cluster: 4
    default: 1
    }
  }
}
