// SPDX-License-Identifier: EUPL-1.2

/// A trial of a policy measure in one place.
package struct Pilot: Record, Hashable {
  package enum Evaluation: String, Vocabulary {
    case notStarted, ongoing, done
  }

  package static let kind = RecordKind.pilot

  package internal(set) var id = EntityID<Pilot>.blank
  package internal(set) var title = LocalizedText.blank
  package internal(set) var workingGroupID = EntityID<WorkingGroup>.blank
  package internal(set) var aimIDs: [EntityID<Aim>] = []
  package internal(set) var countryID: EntityID<Country>?
  package internal(set) var leadOrganisationID: EntityID<Organisation>?
  package internal(set) var partnerIDs: [EntityID<Organisation>] = []
  package internal(set) var plannedPeriod: Period?
  package internal(set) var period: Period?
  package internal(set) var objective = LocalizedText.blank
  package internal(set) var activities: [LocalizedText] = []
  package internal(set) var outputs: [LocalizedText] = []
  package internal(set) var stage = Stage.idea
  package internal(set) var evaluation = Evaluation.notStarted
  /// How easily it can be carried over; nil when nobody has judged it.
  package internal(set) var transferability: Rating?
  package internal(set) var lessons: [LocalizedText] = []
  package internal(set) var needIDs: [EntityID<Need>] = []
  /// The practices that it carries over.
  package internal(set) var goodPracticeIDs: [EntityID<GoodPractice>] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Pilot>.record(
    [
      .identifier(\.id),
      .required("title", \.title),
      .required("workingGroupId", \.workingGroupID),
      .required("aimIds", \.aimIDs),
      .optional("countryId", \.countryID),
      .optional("leadOrganisationId", \.leadOrganisationID),
      .optional("partnerIds", \.partnerIDs),
      .optional("plannedPeriod", \.plannedPeriod),
      .optional("period", \.period),
      .required("objective", \.objective),
      .required("activities", \.activities),
      .optional("outputs", \.outputs),
      .required("stage", \.stage),
      .required("evaluation", \.evaluation),
      .optional("transferability", \.transferability),
      .optional("lessons", \.lessons),
      .optional("needIds", \.needIDs),
      .optional("goodPracticeIds", \.goodPracticeIDs),
    ])
}
