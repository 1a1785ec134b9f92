// SPDX-License-Identifier: EUPL-1.2

/// A policy paper or programme that groups analysed, or that carries out their recommendations.
package struct Strategy: Record, Hashable {
  /// One of the fields that a strategy puts first.
  package struct Priority: Described, Hashable {
    package internal(set) var id = ""
    package internal(set) var name = LocalizedText.blank

    package init() {}

    package static let description = ObjectDescription<Priority>([
      .required("id", \.id),
      .required("name", \.name),
    ])
  }

  package static let kind = RecordKind.strategy

  package internal(set) var id = EntityID<Strategy>.blank
  package internal(set) var title = LocalizedText.blank
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  package internal(set) var aimIDs: [EntityID<Aim>] = []
  package internal(set) var level = Level.national
  package internal(set) var countryID: EntityID<Country>?
  package internal(set) var ownerID: EntityID<Organisation>?
  package internal(set) var period: Period?
  package internal(set) var approach: Approach?
  package internal(set) var summary = LocalizedText.blank
  package internal(set) var priorities: [Priority] = []
  /// The recommendations that it takes up.
  package internal(set) var recommendationIDs: [EntityID<Recommendation>] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Strategy>.record(
    [
      .identifier(\.id),
      .required("title", \.title),
      .required("workingGroupIds", \.workingGroupIDs),
      .optional("aimIds", \.aimIDs),
      .required("level", \.level),
      .optional("countryId", \.countryID),
      .optional("ownerId", \.ownerID),
      .optional("period", \.period),
      .optional("approach", \.approach),
      .required("summary", \.summary),
      .optional("priorities", \.priorities),
      .optional("recommendationIds", \.recommendationIDs),
    ])
}
