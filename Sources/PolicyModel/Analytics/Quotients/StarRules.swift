// SPDX-License-Identifier: EUPL-1.2

/// When a regional cluster gets a star for size, specialisation or focus: the method of the European
/// Cluster Observatory, whose parameters can be changed.
///
/// Of *n* regions `topShare` percent are on top, rounded down but at least one. Cells with fewer
/// employees than `leastEmployees` are ranked like others but get no star.
package struct StarRules: Hashable, Sendable {
  /// What becomes of regions that tie with the last one on top when there is no room for all of them.
  package enum Ties: CaseIterable, Hashable, Sendable {
    /// All of them are on top.
    case included
    /// None of them is, unless there is nobody else.
    case excluded
  }

  /// The location quotient from which on a cell is specialised.
  package let quotient: Double
  /// Which part of the regions is on top in size and in focus, in percent.
  package let topShare: Double
  /// Cells with fewer people get no star.
  package let leastEmployees: Int
  /// What becomes of those that tie with the last one on top.
  package let ties: Ties

  /// The observatory's own limits unless others are given.
  package init(
    quotient: Double = 2, topShare: Double = 10, leastEmployees: Int = 1000, ties: Ties = .included
  ) {
    self.quotient = quotient
    self.topShare = topShare
    self.leastEmployees = leastEmployees
    self.ties = ties
  }

  /// How many of so many regions are on top, ties apart.
  package func topCount(of regions: Int) -> Int {
    let count = Int(exactly: (Double(regions) * topShare / 100).rounded(.down)) ?? 0
    return min(regions, max(1, count))
  }

  /// Where in a list of values, the greatest first, the last one on top stands; nil for no values.
  ///
  /// - Precondition: The values descend.
  func lastOnTop(of values: [Double]) -> Int? {
    guard !values.isEmpty else { return nil }
    let last = topCount(of: values.count) - 1
    switch ties {
    case .included: return last
    case .excluded:
      let isCrowded = last + 1 < values.count && values[last + 1] == values[last]
      let first = values.firstIndex(of: values[last]) ?? last
      return isCrowded && first > 0 ? first - 1 : last
    }
  }
}
