// SPDX-License-Identifier: EUPL-1.2

/// What a working group advises, to whom, and on what grounds.
package struct Recommendation: Record, Hashable {
  package static let kind = RecordKind.recommendation

  package internal(set) var id = EntityID<Recommendation>.blank
  package internal(set) var title = LocalizedText.blank
  package internal(set) var workingGroupID = EntityID<WorkingGroup>.blank
  package internal(set) var aimIDs: [EntityID<Aim>] = []
  package internal(set) var rationale = LocalizedText.blank
  package internal(set) var addressee = Addressee.regional
  package internal(set) var instrument = Instrument.information
  package internal(set) var stage = Stage.idea
  package internal(set) var horizon = Horizon.medium
  package internal(set) var impact = Rating.blank
  package internal(set) var effort = Rating.blank
  /// Where it applies; empty when it applies everywhere.
  package internal(set) var countryIDs: [EntityID<Country>] = []
  /// The needs and challenges that it answers.
  package internal(set) var needIDs: [EntityID<Need>] = []
  package internal(set) var goodPracticeIDs: [EntityID<GoodPractice>] = []
  package internal(set) var pilotIDs: [EntityID<Pilot>] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Recommendation>.record(
    [
      .identifier(\.id),
      .required("title", \.title),
      .required("workingGroupId", \.workingGroupID),
      .required("aimIds", \.aimIDs),
      .required("rationale", \.rationale),
      .required("addressee", \.addressee),
      .required("instrument", \.instrument),
      .required("stage", \.stage),
      .required("horizon", \.horizon),
      .required("impact", \.impact),
      .required("effort", \.effort),
      .optional("countryIds", \.countryIDs),
      .optional("needIds", \.needIDs),
      .optional("goodPracticeIds", \.goodPracticeIDs),
      .optional("pilotIds", \.pilotIDs),
    ])
}
