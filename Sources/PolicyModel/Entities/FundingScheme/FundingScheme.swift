// SPDX-License-Identifier: EUPL-1.2

/// A programme that finances clusters, or the finding that a country has none.
///
/// Figures on which the sources disagree are not here but among the facts, in every version.
package struct FundingScheme: Record, Hashable {
  package static let kind = RecordKind.fundingScheme

  package internal(set) var id = EntityID<FundingScheme>.blank
  package internal(set) var title = LocalizedText.blank
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  package internal(set) var countryID = EntityID<Country>.blank
  package internal(set) var regionID: EntityID<Region>?
  package internal(set) var level = Level.national
  package internal(set) var ownerID: EntityID<Organisation>?
  package internal(set) var operatorID: EntityID<Organisation>?
  package internal(set) var existence = Existence.unknown
  package internal(set) var start: PartialDate?
  /// nil when it goes on, or when the end is not known.
  package internal(set) var end: PartialDate?
  package internal(set) var legalBasis: LocalizedText?
  package internal(set) var summary: LocalizedText?
  /// How clusters are chosen before they may apply; nil when that is not known.
  package internal(set) var preselection: Preselection?
  /// The clusters that it is for; empty when it is for all, or when that is not known.
  package internal(set) var targetStages: [TargetStage] = []
  package internal(set) var instruments: [Instrument] = []
  package internal(set) var aidRegime: AidRegime?
  /// The part of a project's cost that it pays.
  package internal(set) var intensity: PercentRange?
  /// What one beneficiary may get.
  package internal(set) var grant: Money?
  package internal(set) var durationMonths: Count?
  package internal(set) var budget: Money?
  package internal(set) var publicAmount: Money?
  package internal(set) var privateAmount: Money?
  package internal(set) var applications: Count?
  package internal(set) var awards: Count?
  package internal(set) var awarded: Money?
  package internal(set) var paid: Money?
  package internal(set) var evaluation: Evaluation?
  package var evidence = Evidence()
  package var place = Place()

  package init() {}
}
