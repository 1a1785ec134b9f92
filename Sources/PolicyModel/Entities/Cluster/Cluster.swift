// SPDX-License-Identifier: EUPL-1.2

/// An organised cluster: firms, researchers and others of one field and place, and their management.
package struct Cluster: Record, Hashable {
  /// Where a cluster stands in its life.
  package enum Lifecycle: String, Vocabulary {
    case startUp, developing, mature, declining, renewing
  }

  /// Who belongs to it; a number is nil when it is not known, and parts need not add up to the total.
  package struct Members: Described, Hashable {
    /// All members together.
    package internal(set) var total: Count?
    /// Small and medium-sized enterprises (Recommendation 2003/361/EC).
    package internal(set) var small: Count?
    /// Firms that are no small and medium-sized enterprises.
    package internal(set) var large: Count?
    /// Universities and research institutes.
    package internal(set) var research: Count?
    /// Authorities, chambers and whoever else belongs to it.
    package internal(set) var other: Count?

    package init() {}

    package static let description = ObjectDescription<Members>([
      .optional("total") { $0.total = $1 },
      .optional("sme") { $0.small = $1 },
      .optional("large") { $0.large = $1 },
      .optional("research") { $0.research = $1 },
      .optional("other") { $0.other = $1 },
    ])
  }

  package static let kind = RecordKind.cluster

  package internal(set) var id = EntityID<Cluster>.blank
  /// As it calls itself.
  package internal(set) var name = LocalizedText.blank
  /// The groups that look at it.
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  /// Where its management has its seat.
  package internal(set) var countryID = EntityID<Country>.blank
  /// nil when it is not known, or it spans several.
  package internal(set) var regionID: EntityID<Region>?
  /// What its members do.
  package internal(set) var sector = LocalizedText.blank
  /// When it was set up; nil when that is not known.
  package internal(set) var established: PartialDate?
  /// Who started it; nil when nobody has said.
  package internal(set) var approach: Approach?
  /// nil when nobody has said.
  package internal(set) var lifecycle: Lifecycle?
  /// nil when nobody has counted.
  package internal(set) var members: Members?
  /// The year for which the members were counted.
  package internal(set) var membersYear: Year?
  /// Of all members together; nil when that is not known.
  package internal(set) var employees: Count?
  /// Of all members together in a year; nil when that is not known.
  package internal(set) var turnover: Money?
  /// Of turnover.
  package internal(set) var exportShare: Percent?
  /// nil when nobody has said whether it works for the environment.
  package internal(set) var isEco: Bool?
  /// Past and present ones; empty when it has none, or they are not known.
  package internal(set) var labels: [ClusterLabel] = []
  /// What it opens to its members; may be empty.
  package internal(set) var accesses: [Access] = []
  /// The languages in which the management works.
  package internal(set) var languages: [Language] = []
  /// nil when it has none, or it is not known.
  package internal(set) var website: String?
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package var title: LocalizedText { name }

  package static let description = ObjectDescription<Cluster>.record(
    [
      .identifier { $0.id = $1 },
      .required("name") { $0.name = $1 },
      .required("workingGroupIds") { $0.workingGroupIDs = $1 },
      .required("countryId") { $0.countryID = $1 },
      .optional("regionId") { $0.regionID = $1 },
      .required("sector") { $0.sector = $1 },
      .optional("established") { $0.established = $1 },
      .optional("approach") { $0.approach = $1 },
      .optional("lifecycle") { $0.lifecycle = $1 },
      .optional("members") { $0.members = $1 },
      .optional("membersYear") { $0.membersYear = $1 },
      .optional("employees") { $0.employees = $1 },
      .optional("turnover") { $0.turnover = $1 },
      .optional("exportShare") { $0.exportShare = $1 },
      .optional("isEco") { $0.isEco = $1 },
      .optional("labels") { $0.labels = $1 },
      .optional("accesses") { $0.accesses = $1 },
      .optional("languages") { $0.languages = $1 },
      .optional("website") { $0.website = $1 },
    ])
}
