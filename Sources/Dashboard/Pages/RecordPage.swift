// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

/// A page that lists records of one kind; the raw value is its name on the command line.
package enum RecordPage: String, CaseIterable, Hashable, Sendable {
  case strategies
  case pilots
  case recommendations
  case practices
  case needs
  case mechanisms
  case schemes
  case calls
  case clusters
  case partnerships
  case indicators
  case comparisons
  case skills
  case assessments
  case deliverables
  case events
  case partners
  case countries
  case regions
  case observations
  case specialisations
  case jobQualityScores = "job-quality-scores"
  case rates
  case glossary
  case sources

  /// The records that the page lists.
  package var kind: RecordKind {
    switch self {
    case .strategies: .strategy
    case .pilots: .pilot
    case .recommendations: .recommendation
    case .practices: .goodPractice
    case .needs: .need
    case .mechanisms: .mechanism
    case .schemes: .fundingScheme
    case .calls: .call
    case .clusters: .cluster
    case .partnerships: .partnership
    case .indicators: .indicator
    case .comparisons: .benchmark
    case .skills: .skillNeed
    case .assessments: .assessment
    case .deliverables: .deliverable
    case .events: .event
    case .partners: .organisation
    case .countries: .country
    case .regions: .region
    case .observations: .observation
    case .specialisations: .specialisation
    case .jobQualityScores: .jobQualityScore
    case .rates: .exchangeRate
    case .glossary: .glossaryTerm
    case .sources: .source
    }
  }
}
