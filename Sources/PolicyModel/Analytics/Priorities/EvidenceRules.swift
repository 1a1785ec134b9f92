// SPDX-License-Identifier: EUPL-1.2

/// When an industry is strong enough to be evidence for a priority: with at least one star, or with a
/// location quotient that reaches a limit.
package struct EvidenceRules: Hashable, Sendable {
  /// When an industry gets a star.
  package let stars: StarRules
  /// The location quotient from which on an industry counts as evidence.
  package let quotient: Double

  /// A star, or 1.25 times the share in the area of reference, unless other limits are given.
  package init(stars: StarRules = StarRules(), quotient: Double = 1.25) {
    self.stars = stars
    self.quotient = quotient
  }

  /// nil when neither stars nor quotient are known.
  func isStrong(_ cell: QuotientTable.Cell) -> Bool? {
    let stars = cell.stars.count.value.map { $0 >= 1 }
    let quotient = cell.quotient.value.map { $0 >= self.quotient }
    guard stars != nil || quotient != nil else { return nil }
    return stars ?? false || quotient ?? false
  }
}
