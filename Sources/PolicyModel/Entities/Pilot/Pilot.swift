// SPDX-License-Identifier: EUPL-1.2

/// A trial of a policy measure in one place.
package struct Pilot: Record, Hashable {
  /// How far the evaluation of a trial has come.
  package enum Evaluation: String, Vocabulary {
    case notStarted, ongoing, done
  }

  package static let kind = RecordKind.pilot

  package internal(set) var id = EntityID<Pilot>.blank
  /// What is tried, in a few words.
  package internal(set) var title = LocalizedText.blank
  /// Whose trial it is.
  package internal(set) var workingGroupID = EntityID<WorkingGroup>.blank
  /// The aims of its group that it serves; may be empty.
  package internal(set) var aimIDs: [EntityID<Aim>] = []
  /// Where it takes place; nil when that is not known.
  package internal(set) var countryID: EntityID<Country>?
  /// Where it takes place, more closely; nil when that is not known.
  package internal(set) var regionID: EntityID<Region>?
  /// The policy learning mechanism that it tries out.
  package internal(set) var mechanismID: EntityID<Mechanism>?
  /// nil when it is not known.
  package internal(set) var leadOrganisationID: EntityID<Organisation>?
  /// Who else takes part; empty when that is not known.
  package internal(set) var partnerIDs: [EntityID<Organisation>] = []
  /// As it was planned; nil when there is no plan.
  package internal(set) var plannedPeriod: Period?
  /// As it really was; nil when it has not begun.
  package internal(set) var period: Period?
  /// What is to be found out.
  package internal(set) var objective = LocalizedText.blank
  /// What is done for it, in order.
  package internal(set) var activities: [LocalizedText] = []
  /// What came of it, or is to; empty when that is not known.
  package internal(set) var outputs: [LocalizedText] = []
  /// How far the measure that it tries has come.
  package internal(set) var stage = Stage.idea
  /// Whether anybody has looked at what it achieved.
  package internal(set) var evaluation = Evaluation.notStarted
  /// How easily it can be carried over; nil when nobody has judged it.
  package internal(set) var transferability: Rating?
  /// What was learnt; empty when nothing has been written down.
  package internal(set) var lessons: [LocalizedText] = []
  /// What it costs; nil when that is not known.
  package internal(set) var budget: Money?
  /// What it opens to the members of clusters; may be empty.
  package internal(set) var accesses: [Access] = []
  /// By what it is judged; may be empty.
  package internal(set) var resultIndicators: [ResultIndicator] = []
  /// The needs and challenges that it answers; may be empty.
  package internal(set) var needIDs: [EntityID<Need>] = []
  /// The practices that it carries over.
  package internal(set) var goodPracticeIDs: [EntityID<GoodPractice>] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Pilot>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .required("workingGroupId") { $0.workingGroupID = $1 },
      .required("aimIds") { $0.aimIDs = $1 },
      .optional("countryId") { $0.countryID = $1 },
      .optional("regionId") { $0.regionID = $1 },
      .optional("mechanismId") { $0.mechanismID = $1 },
      .optional("leadOrganisationId") { $0.leadOrganisationID = $1 },
      .optional("partnerIds") { $0.partnerIDs = $1 },
      .optional("plannedPeriod") { $0.plannedPeriod = $1 },
      .optional("period") { $0.period = $1 },
      .required("objective") { $0.objective = $1 },
      .required("activities") { $0.activities = $1 },
      .optional("outputs") { $0.outputs = $1 },
      .required("stage") { $0.stage = $1 },
      .required("evaluation") { $0.evaluation = $1 },
      .optional("transferability") { $0.transferability = $1 },
      .optional("lessons") { $0.lessons = $1 },
      .optional("budget") { $0.budget = $1 },
      .optional("accesses") { $0.accesses = $1 },
      .optional("resultIndicators") { $0.resultIndicators = $1 },
      .optional("needIds") { $0.needIDs = $1 },
      .optional("goodPracticeIds") { $0.goodPracticeIDs = $1 },
    ])
}
