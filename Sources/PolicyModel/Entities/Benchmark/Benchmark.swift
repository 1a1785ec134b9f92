// SPDX-License-Identifier: EUPL-1.2

/// A comparison that somebody asked for; what it shows is computed from observations and never stored.
package struct Benchmark: Record, Hashable {
  /// With whom the subjects are compared.
  package enum PeerRule: String, Vocabulary {
    /// With all that have values.
    case all
    /// With those of the same performance group.
    case sameGroup
    /// With those that the benchmark names.
    case manual
  }

  package static let kind = RecordKind.benchmark

  package internal(set) var id = EntityID<Benchmark>.blank
  /// What is compared.
  package internal(set) var title = LocalizedText.blank
  /// The groups that asked for it.
  package internal(set) var workingGroupIDs: [EntityID<WorkingGroup>] = []
  /// By what is compared.
  package internal(set) var indicatorIDs: [EntityID<Indicator>] = []
  /// Subjects and peers; empty, like the regions, when all with values are compared.
  package internal(set) var countryIDs: [EntityID<Country>] = []
  /// See `countryIDs`.
  package internal(set) var regionIDs: [EntityID<Region>] = []
  /// What counts as 100; nil when there is no such reference.
  package internal(set) var reference: Aggregate?
  /// nil when the latest values are compared.
  package internal(set) var year: Year?
  /// With whom the subjects are compared.
  package internal(set) var peerRule = PeerRule.all
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package static let description = ObjectDescription<Benchmark>.record(
    [
      .identifier { $0.id = $1 },
      .required("title") { $0.title = $1 },
      .required("workingGroupIds") { $0.workingGroupIDs = $1 },
      .required("indicatorIds") { $0.indicatorIDs = $1 },
      .optional("countryIds") { $0.countryIDs = $1 },
      .optional("regionIds") { $0.regionIDs = $1 },
      .optional("referenceAggregate") { $0.reference = $1 },
      .optional("year") { $0.year = $1 },
      .required("peerRule") { $0.peerRule = $1 },
    ])
}
