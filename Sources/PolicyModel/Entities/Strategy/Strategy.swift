// SPDX-License-Identifier: EUPL-1.2

/// A policy paper or programme that groups analysed, or that carries out their recommendations.
package struct Strategy: Record, Hashable {
  /// One of the fields that a strategy puts first.
  package struct Priority: Described, Hashable {
    /// Unique within the strategy; nothing refers to it.
    package internal(set) var id = ""
    /// What is put first.
    package internal(set) var name = LocalizedText.blank
    /// The industries in which it should show; empty when it names none.
    package internal(set) var industries: [IndustryCode] = []

    package init() {}

    package static let description = ObjectDescription<Priority>([
      .required("id") { $0.id = $1 },
      .required("name") { $0.name = $1 },
      .optional("industries") { $0.industries = $1 },
    ])
  }

  package static let kind = RecordKind.strategy

  package internal(set) var id = EntityID<Strategy>.blank
  /// The paper's title.
  package internal(set) var title = LocalizedText.blank
  /// The groups that analysed it.
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  /// The aims of these groups that it serves; may be empty.
  package internal(set) var aimIDs: [EntityID<Aim>] = []
  /// Of which government it is.
  package internal(set) var level = Level.national
  /// Where it holds; nil for one of several countries.
  package internal(set) var countryID: EntityID<Country>?
  /// Where it holds, more closely; nil for a whole country.
  package internal(set) var regionID: EntityID<Region>?
  /// Who answers for it; nil when there is no record of them.
  package internal(set) var ownerID: EntityID<Organisation>?
  /// For which it was made; nil when that is not known.
  package internal(set) var period: Period?
  /// nil when nobody has said.
  package internal(set) var approach: Approach?
  /// What it wants, in a sentence or two.
  package internal(set) var summary = LocalizedText.blank
  /// In its own order; empty when it has none, or they are not known.
  package internal(set) var priorities: [Priority] = []
  /// The recommendations that it takes up.
  package internal(set) var recommendationIDs: [EntityID<Recommendation>] = []
  /// How it was assessed; each step at most once, empty when it was not.
  package internal(set) var ris3Steps: [RIS3Step] = []
  /// Whose order of steps the numbers follow.
  package internal(set) var ris3Framework: LocalizedText?
  /// What it is aligned with.
  package internal(set) var euFrames: [EUFrame] = []
  /// By which it is to be carried out; empty when that is not known.
  package internal(set) var instruments: [Instrument] = []
  /// What it opens to the members of clusters; may be empty.
  package internal(set) var accesses: [Access] = []
  /// What it is to cost; nil when that is not known.
  package internal(set) var budget: Money?
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Strategy>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .required("workingGroupIds") { $0.workingGroupIDs = $1 },
      .optional("aimIds") { $0.aimIDs = $1 },
      .required("level") { $0.level = $1 },
      .optional("countryId") { $0.countryID = $1 },
      .optional("regionId") { $0.regionID = $1 },
      .optional("ownerId") { $0.ownerID = $1 },
      .optional("period") { $0.period = $1 },
      .optional("approach") { $0.approach = $1 },
      .required("summary") { $0.summary = $1 },
      .optional("priorities") { $0.priorities = $1 },
      .optional("recommendationIds") { $0.recommendationIDs = $1 },
      .optional("ris3Steps") { $0.ris3Steps = $1 },
      .optional("ris3Framework") { $0.ris3Framework = $1 },
      .optional("euFrames") { $0.euFrames = $1 },
      .optional("instruments") { $0.instruments = $1 },
      .optional("accesses") { $0.accesses = $1 },
      .optional("budget") { $0.budget = $1 },
    ],
    check: { strategy in
      var seen: Set<RIS3Step.Number> = []
      return strategy.ris3Steps.filter { !seen.insert($0.number).inserted }.map {
        .init(key: "ris3Steps", finding: .repeatedStep($0.number.value))
      }
    })
}
