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

  package enum RequiredBounds: Bounds {
    package static var range: ClosedRange<Int> { 1...8 }
  }

  package enum AvailableBounds: Bounds {
    package static var range: ClosedRange<Int> { 0...8 }
  }

  package static let kind = RecordKind.skillNeed

  package internal(set) var id = EntityID<SkillNeed>.blank
  /// The skill.
  package internal(set) var title = LocalizedText.blank
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  package internal(set) var countryID: EntityID<Country>?
  package internal(set) var regionID: EntityID<Region>?
  package internal(set) var clusterID: EntityID<Cluster>?
  package internal(set) var sector = LocalizedText.blank
  package internal(set) var occupation: OccupationCode?
  /// A level of the European Qualifications Framework (Recommendation 2008/C 111/01).
  package internal(set) var requiredLevel = Bounded<RequiredBounds>.blank
  /// The level that is usual among those who could do it; 0 when nobody could.
  package internal(set) var availableLevel = Bounded<AvailableBounds>.blank
  package internal(set) var jobsAffected: Count?
  package internal(set) var mismatch = Mismatch.vertical
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
