// SPDX-License-Identifier: EUPL-1.2

/// A skill that is wanted and not there, or not at the level that is wanted.
package struct SkillNeed: Record, Hashable {
  /// In what supply and demand differ.
  package enum Mismatch: String, Vocabulary {
    /// In level.
    case vertical
    /// In field.
    case horizontal
    /// In place.
    case geographical
  }

  /// Levels of the European Qualifications Framework.
  package enum RequiredBounds: Bounds {
    /// From the lowest to the highest level.
    package static var range: ClosedRange<Int> { 1...8 }
  }

  /// The same levels, and 0 for none.
  package enum AvailableBounds: Bounds {
    /// From no level to the highest one.
    package static var range: ClosedRange<Int> { 0...8 }
  }

  package static let kind = RecordKind.skillNeed

  package internal(set) var id = EntityID<SkillNeed>.blank
  /// The skill.
  package internal(set) var title = LocalizedText.blank
  /// The groups that look at it.
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  /// Where it is wanted; nil when that is said by region or cluster, or not at all.
  package internal(set) var countryID: EntityID<Country>?
  /// Where it is wanted, more closely; nil when that is not said.
  package internal(set) var regionID: EntityID<Region>?
  /// Whose members want it; nil when it is no cluster.
  package internal(set) var clusterID: EntityID<Cluster>?
  /// The field in which it is wanted.
  package internal(set) var sector = LocalizedText.blank
  /// Who would have it; nil when the source does not say.
  package internal(set) var occupation: OccupationCode?
  /// A level of the European Qualifications Framework (Recommendation 2008/C 111/01).
  package internal(set) var requiredLevel = Bounded<RequiredBounds>.blank
  /// The level that is usual among those who could do it; 0 when nobody could.
  package internal(set) var availableLevel = Bounded<AvailableBounds>.blank
  /// How many jobs it concerns; nil when nobody has counted.
  package internal(set) var jobsAffected: Count?
  /// In what the skill and the demand for it differ.
  package internal(set) var mismatch = Mismatch.vertical
  /// When it will be felt; nil when nobody has said.
  package internal(set) var horizon: Horizon?
  /// The pilots that do something about it.
  package internal(set) var pilotIDs: [EntityID<Pilot>] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<SkillNeed>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .required("workingGroupIds") { $0.workingGroupIDs = $1 },
      .optional("countryId") { $0.countryID = $1 },
      .optional("regionId") { $0.regionID = $1 },
      .optional("clusterId") { $0.clusterID = $1 },
      .required("sector") { $0.sector = $1 },
      .optional("occupation") { $0.occupation = $1 },
      .required("requiredLevel") { $0.requiredLevel = $1 },
      .required("availableLevel") { $0.availableLevel = $1 },
      .optional("jobsAffected") { $0.jobsAffected = $1 },
      .required("mismatch") { $0.mismatch = $1 },
      .optional("horizon") { $0.horizon = $1 },
      .optional("pilotIds") { $0.pilotIDs = $1 },
    ])
}
