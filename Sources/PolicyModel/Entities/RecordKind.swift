// SPDX-License-Identifier: EUPL-1.2

/// The kinds of records; the raw value is the name of their collection in the file.
package enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case source = "sources"
  case country = "countries"
  case organisation = "organisations"
  case workingGroup = "workingGroups"
  /// Not a collection: aims stand inside their working group.
  case aim = "aims"
  case need = "needs"
  case goodPractice = "goodPractices"
  case pilot = "pilots"
  case recommendation = "recommendations"
  case strategy = "strategies"
  case deliverable = "deliverables"
  case event = "events"
  case region = "regions"
  case cluster = "clusters"
  case mechanism = "mechanisms"
  case fundingScheme = "fundingSchemes"
  case call = "calls"
  case exchangeRate = "rates"
  case indicator = "indicators"
  case observation = "observations"
  case benchmark = "benchmarks"
  case specialisation = "specialisations"
  case skillNeed = "skillNeeds"
  case jobQualityScore = "jobQualityScores"
  case partnership = "partnerships"
  case assessment = "assessments"
  case glossaryTerm = "glossary"
}

extension RecordKind {
  /// Its place among `allCases`, from 0.
  var ordinal: Int {
    switch self {
    case .source: 0
    case .country: 1
    case .organisation: 2
    case .workingGroup: 3
    case .aim: 4
    case .need: 5
    case .goodPractice: 6
    case .pilot: 7
    case .recommendation: 8
    case .strategy: 9
    case .deliverable: 10
    case .event: 11
    case .region: 12
    case .cluster: 13
    case .mechanism: 14
    case .fundingScheme: 15
    case .call: 16
    case .exchangeRate: 17
    case .indicator: 18
    case .observation: 19
    case .benchmark: 20
    case .specialisation: 21
    case .skillNeed: 22
    case .jobQualityScore: 23
    case .partnership: 24
    case .assessment: 25
    case .glossaryTerm: 26
    }
  }
}
