// SPDX-License-Identifier: EUPL-1.2

/// A programme that finances clusters, or the finding that a country has none.
///
/// Figures on which the sources disagree are not here but among the facts, in every version.
package struct FundingScheme: Record, Hashable {
  package static let kind = RecordKind.fundingScheme

  package internal(set) var id = EntityID<FundingScheme>.blank
  /// The scheme's name; of a missing one what is missing.
  package internal(set) var title = LocalizedText.blank
  /// The groups that look at it.
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  /// Where it is in force.
  package internal(set) var countryID = EntityID<Country>.blank
  /// nil when it is in force in the whole country.
  package internal(set) var regionID: EntityID<Region>?
  /// Who set it up.
  package internal(set) var level = Level.national
  /// The authority that answers for it; nil when that is not known.
  package internal(set) var ownerID: EntityID<Organisation>?
  /// Who runs it from day to day; nil when that is not known, or the owner does.
  package internal(set) var operatorID: EntityID<Organisation>?
  /// `no` records the finding that there is none.
  package internal(set) var existence = Existence.unknown
  /// When it began; nil when that is not known.
  package internal(set) var start: PartialDate?
  /// nil when it goes on, or when the end is not known.
  package internal(set) var end: PartialDate?
  /// The law or decree that it rests on; nil when that is not known.
  package internal(set) var legalBasis: LocalizedText?
  /// What it pays for; nil when the sources do not say.
  package internal(set) var summary: LocalizedText?
  /// How clusters are chosen before they may apply; nil when that is not known.
  package internal(set) var preselection: Preselection?
  /// The clusters that it is for; empty when it is for all, or when that is not known.
  package internal(set) var targetStages: [TargetStage] = []
  /// Empty when the sources do not say.
  package internal(set) var instruments: [Instrument] = []
  /// nil when the sources do not say.
  package internal(set) var aidRegime: AidRegime?
  /// The part of a project's cost that it pays.
  package internal(set) var intensity: PercentRange?
  /// What one beneficiary may get.
  package internal(set) var grant: Money?
  /// For how many months a project may run at most; nil when that is not known.
  package internal(set) var durationMonths: Count?
  /// What it has in all, over its whole life; nil when that is not known.
  package internal(set) var budget: Money?
  /// The part of its money that is public; nil when that is not known.
  package internal(set) var publicAmount: Money?
  /// The part of its money that is private; nil when that is not known.
  package internal(set) var privateAmount: Money?
  /// How many applied; nil when that is not known.
  package internal(set) var applications: Count?
  /// How many were given money; nil when that is not known.
  package internal(set) var awards: Count?
  /// How much they were given; nil when that is not known.
  package internal(set) var awarded: Money?
  /// Averages of single years; empty when the sources tell none.
  package internal(set) var averageGrants: [GrantAverage] = []
  /// How much has been paid out; nil when that is not known.
  package internal(set) var paid: Money?
  /// nil when it is not known whether there was one.
  package internal(set) var evaluation: Evaluation?
  package var evidence = Evidence()
  package var place = Place()

  package init() {}
}
