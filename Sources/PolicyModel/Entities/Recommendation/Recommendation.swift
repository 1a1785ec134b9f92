// SPDX-License-Identifier: EUPL-1.2

/// What a working group advises, to whom, and on what grounds.
package struct Recommendation: Record, Hashable {
  package static let kind = RecordKind.recommendation

  package internal(set) var id = EntityID<Recommendation>.blank
  /// What is advised, in a sentence.
  package internal(set) var title = LocalizedText.blank
  /// Who advises it.
  package internal(set) var workingGroupID = EntityID<WorkingGroup>.blank
  /// The aims of that group that it serves; may be empty.
  package internal(set) var aimIDs: [EntityID<Aim>] = []
  /// Why it is advised.
  package internal(set) var rationale = LocalizedText.blank
  /// Whom it speaks to.
  package internal(set) var addressee = Addressee.regional
  /// By what it would be carried out.
  package internal(set) var instrument = Instrument.information
  /// How far it has come.
  package internal(set) var stage = Stage.idea
  /// When it would show effect.
  package internal(set) var horizon = Horizon.medium
  /// How much it would change.
  package internal(set) var impact = Rating.blank
  /// How much it would cost in work and money.
  package internal(set) var effort = Rating.blank
  /// Where it applies; empty when it applies everywhere.
  package internal(set) var countryIDs: [EntityID<Country>] = []
  /// The needs and challenges that it answers.
  package internal(set) var needIDs: [EntityID<Need>] = []
  /// The practices that it rests on; may be empty.
  package internal(set) var goodPracticeIDs: [EntityID<GoodPractice>] = []
  /// The trials that it rests on; may be empty.
  package internal(set) var pilotIDs: [EntityID<Pilot>] = []
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Recommendation>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .required("workingGroupId") { $0.workingGroupID = $1 },
      .required("aimIds") { $0.aimIDs = $1 },
      .required("rationale") { $0.rationale = $1 },
      .required("addressee") { $0.addressee = $1 },
      .required("instrument") { $0.instrument = $1 },
      .required("stage") { $0.stage = $1 },
      .required("horizon") { $0.horizon = $1 },
      .required("impact") { $0.impact = $1 },
      .required("effort") { $0.effort = $1 },
      .optional("countryIds") { $0.countryIDs = $1 },
      .optional("needIds") { $0.needIDs = $1 },
      .optional("goodPracticeIds") { $0.goodPracticeIDs = $1 },
      .optional("pilotIds") { $0.pilotIDs = $1 },
    ])
}
