// SPDX-License-Identifier: EUPL-1.2

/// How far cluster managements have climbed the ladder of the excellence labels of the European
/// Secretariat for Cluster Analysis: bronze, silver, gold.
package struct LabelLadder: Hashable, Sendable {
  /// The day for which labels count.
  package let asOf: PartialDate
  /// Countries in the order of the file that have clusters.
  package let rows: [Row]
  /// Over all countries.
  package let total: Row
  /// What publications count, by area and then by year.
  package let published: [Published]
  /// Every label of a cluster, the one that ends first before the others; those without an end come last.
  package let expiries: [Expiry]

  /// The clusters of one country, each on the highest rung that it has a label for on that day.
  package struct Row: Hashable, Sendable {
    /// nil for the total.
    package let country: RecordRef?
    package let gold: Rung
    package let silver: Rung
    package let bronze: Rung
    package let none: Rung
    /// 1 when all clusters have gold, 0 when none has a label.
    package let index: Derivation
  }

  /// The clusters on one rung.
  package struct Rung: Hashable, Sendable {
    package let clusters: [RecordRef]
    package let count: Derivation
  }

  /// How many labels somebody counted, without naming the clusters.
  package struct Published: Hashable, Sendable {
    package let area: Area
    package let year: Year
    package let gold: Derivation
    package let silver: Derivation
    package let bronze: Derivation
    /// Clusters with or without a label.
    package let clusters: Derivation
    /// Missing unless all four are known: what nobody counted is not 0.
    package let index: Derivation
  }

  /// One label of one cluster.
  package struct Expiry: Hashable, Sendable {
    package let cluster: RecordRef
    /// Its place among the cluster's labels.
    package let label: Int
    package let state: State
    /// From the day that the dataset looks from; negative when it has ended, missing when no end is known.
    package let daysLeft: Derivation
  }

  /// Whether a label holds on the day that the dataset looks from.
  package enum State: String, CaseIterable, Hashable, Sendable {
    case valid, expired
    /// It begins later.
    case notYet
    /// Its end is not known; it is taken for valid.
    case undated
  }
}

extension ClusterLabel {
  /// Whether the label holds on a day.
  func state(on day: PartialDate) -> LabelLadder.State {
    if let from, from.firstDay > day.lastDay { return .notYet }
    guard let validUntil else { return .undated }
    return validUntil.lastDay < day.firstDay ? .expired : .valid
  }

  /// Whether it puts a cluster on a rung of the ladder on a day.
  func counts(on day: PartialDate) -> Bool {
    guard scheme == .esca else { return false }
    switch state(on: day) {
    case .valid, .undated: return true
    case .expired, .notYet: return false
    }
  }
}
