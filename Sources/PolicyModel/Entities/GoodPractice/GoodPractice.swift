// SPDX-License-Identifier: EUPL-1.2

/// Something that worked somewhere and may be carried over.
package struct GoodPractice: Record, Hashable {
  package static let kind = RecordKind.goodPractice

  package internal(set) var id = EntityID<GoodPractice>.blank
  /// What was done, in a few words.
  package internal(set) var title = LocalizedText.blank
  /// The groups that describe it.
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  /// The aims of these groups that it serves; may be empty.
  package internal(set) var aimIDs: [EntityID<Aim>] = []
  /// Where it worked; nil when it is of no single country.
  package internal(set) var countryID: EntityID<Country>?
  /// Where it worked, more closely; nil when that is not known, or there is no record of the region.
  package internal(set) var regionID: EntityID<Region>?
  /// The region in words, where there is no record of it.
  package internal(set) var region: String?
  /// Who carried it out.
  package internal(set) var level = Level.national
  /// When it ran; nil when that is not known.
  package internal(set) var period: Period?
  /// Who answers for it; nil when there is no record of them.
  package internal(set) var ownerID: EntityID<Organisation>?
  /// What it was to solve.
  package internal(set) var problem = LocalizedText.blank
  /// What was done; the JSON key is `description`.
  package internal(set) var summary = LocalizedText.blank
  /// Why it is called good; nil when nobody has shown it.
  package internal(set) var evidenceOfSuccess: LocalizedText?
  /// What it takes to carry it over; nil when nobody has said.
  package internal(set) var transferConditions: LocalizedText?
  /// The needs that it answers.
  package internal(set) var needIDs: [EntityID<Need>] = []
  /// What it opens to the members of clusters; may be empty.
  package internal(set) var accesses: [Access] = []
  /// Who started it; nil when nobody has said.
  package internal(set) var approach: Approach?
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<GoodPractice>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .required("workingGroupIds") { $0.workingGroupIDs = $1 },
      .optional("aimIds") { $0.aimIDs = $1 },
      .optional("countryId") { $0.countryID = $1 },
      .optional("regionId") { $0.regionID = $1 },
      .optional("region") { $0.region = $1 },
      .required("level") { $0.level = $1 },
      .optional("period") { $0.period = $1 },
      .optional("ownerId") { $0.ownerID = $1 },
      .required("problem") { $0.problem = $1 },
      .required("description") { $0.summary = $1 },
      .optional("evidenceOfSuccess") { $0.evidenceOfSuccess = $1 },
      .optional("transferConditions") { $0.transferConditions = $1 },
      .optional("needIds") { $0.needIDs = $1 },
      .optional("accesses") { $0.accesses = $1 },
      .optional("approach") { $0.approach = $1 },
    ])
}
