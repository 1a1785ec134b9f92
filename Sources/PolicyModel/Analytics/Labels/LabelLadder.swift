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
    /// The highest rung.
    package let gold: Rung
    /// The second rung.
    package let silver: Rung
    /// The first rung.
    package let bronze: Rung
    /// Clusters without a label that holds.
    package let none: Rung
    /// 1 when all clusters have gold, 0 when none has a label.
    package let index: Derivation
  }

  /// The clusters on one rung.
  package struct Rung: Hashable, Sendable {
    /// In the order of the file.
    package let clusters: [RecordRef]
    /// How many these are.
    package let count: Derivation
  }

  /// How many labels somebody counted, without naming the clusters.
  package struct Published: Hashable, Sendable {
    /// Where they were counted.
    package let area: Area
    /// For which they were counted.
    package let year: Year
    /// Missing when nobody has counted them.
    package let gold: Derivation
    /// Missing when nobody has counted them.
    package let silver: Derivation
    /// Missing when nobody has counted them.
    package let bronze: Derivation
    /// Clusters with or without a label.
    package let clusters: Derivation
    /// Missing unless all four are known: what nobody counted is not 0.
    package let index: Derivation
  }

  /// One label of one cluster.
  package struct Expiry: Hashable, Sendable {
    /// Whose label it is.
    package let cluster: RecordRef
    /// Its place among the cluster's labels.
    package let label: Int
    /// Whether it still holds.
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
