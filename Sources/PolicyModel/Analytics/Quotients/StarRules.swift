// SPDX-License-Identifier: EUPL-1.2

/// When a regional cluster gets a star for size, specialisation or focus: the method of the European
/// Cluster Observatory, whose parameters can be changed.
///
/// Of *n* regions `topShare` percent are on top, rounded down but at least one. All that tie with the
/// last one inside are inside too. Cells with fewer employees than `leastEmployees` are ranked like
/// others but get no star.
package struct StarRules: Hashable, Sendable {
  /// The location quotient from which on a cell is specialised.
  package let quotient: Double
  /// Which part of the regions is on top in size and in focus, in percent.
  package let topShare: Double
  /// Cells with fewer people get no star.
  package let leastEmployees: Int

  /// The observatory's own limits unless others are given.
  package init(quotient: Double = 2, topShare: Double = 10, leastEmployees: Int = 1000) {
    self.quotient = quotient
    self.topShare = topShare
    self.leastEmployees = leastEmployees
  }

  /// How many of so many regions are on top, ties apart.
  package func topCount(of regions: Int) -> Int {
    let count = Int(exactly: (Double(regions) * topShare / 100).rounded(.down)) ?? 0
    return min(regions, max(1, count))
  }
}
