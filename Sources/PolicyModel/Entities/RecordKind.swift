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
