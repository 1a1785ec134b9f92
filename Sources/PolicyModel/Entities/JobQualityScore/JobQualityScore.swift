// SPDX-License-Identifier: EUPL-1.2

/// How good the jobs of an area are in one respect.
package struct JobQualityScore: Record, Hashable {
  /// A respect in which jobs can be good: Eurofound, Quality of work and employment in Europe (2002).
  package enum Dimension: String, Vocabulary {
    case careerSecurity, healthWellbeing, skillsCompetence, workLifeReconciliation
  }

  package static let kind = RecordKind.jobQualityScore

  package internal(set) var id = EntityID<JobQualityScore>.blank
  private var named = NamedArea()
  /// The respect that is scored.
  package internal(set) var dimension = Dimension.careerSecurity
  /// From 0 (worst) to 100 (best).
  package internal(set) var score = Percent.blank
  /// For which the score holds.
  package internal(set) var year = Year.blank
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package var title: LocalizedText { LocalizedText(id.text) }

  /// A country, a region or an aggregate; never nil in a model.
  package var area: Area? { named.area }

  package static let description = ObjectDescription<JobQualityScore>.record(
    [
      .identifier { $0.id = $1 },
      .optional("countryId") { $0.named.name(.country($1)) },
      .optional("regionId") { $0.named.name(.region($1)) },
      .optional("aggregate") { $0.named.name(.aggregate($1)) },
      .required("dimension") { $0.dimension = $1 },
      .required("score") { $0.score = $1 },
      .required("year") { $0.year = $1 },
    ],
    check: { Violation.area($0.named, ["countryId", "regionId", "aggregate"]) })
}
