// SPDX-License-Identifier: EUPL-1.2

/// Something that worked somewhere and may be carried over.
package struct GoodPractice: Record, Hashable {
  package static let kind = RecordKind.goodPractice

  package internal(set) var id = EntityID<GoodPractice>.blank
  package internal(set) var title = LocalizedText.blank
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  package internal(set) var aimIDs: [EntityID<Aim>] = []
  package internal(set) var countryID: EntityID<Country>?
  package internal(set) var region: String?
  package internal(set) var level = Level.national
  package internal(set) var period: Period?
  package internal(set) var ownerID: EntityID<Organisation>?
  package internal(set) var problem = LocalizedText.blank
  package internal(set) var summary = LocalizedText.blank
  package internal(set) var evidenceOfSuccess: LocalizedText?
  package internal(set) var transferConditions: LocalizedText?
  /// The needs that it answers.
  package internal(set) var needIDs: [EntityID<Need>] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<GoodPractice>.record(
    [
      .identifier(\.id),
      .required("title", \.title),
      .required("workingGroupIds", \.workingGroupIDs),
      .optional("aimIds", \.aimIDs),
      .optional("countryId", \.countryID),
      .optional("region", \.region),
      .required("level", \.level),
      .optional("period", \.period),
      .optional("ownerId", \.ownerID),
      .required("problem", \.problem),
      .required("description", \.summary),
      .optional("evidenceOfSuccess", \.evidenceOfSuccess),
      .optional("transferConditions", \.transferConditions),
      .optional("needIds", \.needIDs),
    ])
}
