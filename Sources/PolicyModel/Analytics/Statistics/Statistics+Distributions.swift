// SPDX-License-Identifier: EUPL-1.2

/// Distributions are given as shares between 0 and 1 that add up to 1, or to less when the rest is not
/// known; `.noData` means that there are none, `.undefined` that one is no share.
extension Statistics {
  /// The shares of counts or amounts in their total; nil when that is 0 or one is negative.
  package static func shares(_ amounts: [Double]) -> [Double]? {
    let total = amounts.reduce(0, +)
    guard total > 0, amounts.allSatisfy({ $0 >= 0 }) else { return nil }
    return amounts.map { $0 / total }
  }

  /// Shannon entropy in nats, −Σ p ln p; a share of 0 adds nothing (Shannon, A Mathematical Theory of
  /// Communication, 1948).
  package static func entropy(_ shares: [Double]) -> Outcome {
    fault(shares)
      ?? .value(shares.reduce(0) { $0 - ($1 > 0 ? $1 * $1.naturalLogarithm : 0) })
  }

  /// Shannon entropy over that of as many equal shares, 0 to 1; kinds that do not occur do not count
  /// (Pielou, The Measurement of Diversity in Different Types of Biological Collections, 1966).
  ///
  /// `.tooFew` for less than two kinds that occur.
  package static func evenness(_ shares: [Double]) -> Outcome {
    guard case .value(let entropy) = entropy(shares) else { return entropy(shares) }
    let occurring = shares.count { $0 > 0 }
    guard occurring > 1 else { return .missing(.tooFew(needed: 2, found: occurring)) }
    return .value(entropy / Double(occurring).naturalLogarithm)
  }

  /// The Herfindahl–Hirschman index Σ s², which is 1 when all is in one place (Hirschman, The Paternity
  /// of an Index, 1964).
  package static func herfindahl(_ shares: [Double]) -> Outcome {
    fault(shares) ?? .value(shares.reduce(0) { $0 + $1 * $1 })
  }

  /// The Krugman specialisation index Σ |s − s_ref|, 0 (alike) to 2 (nothing in common) (Krugman,
  /// Geography and Trade, 1991).
  ///
  /// - Precondition: Both lists are equally long; the *n*th of each are of the same industry.
  package static func krugman(_ shares: [Double], reference: [Double]) -> Outcome {
    precondition(shares.count == reference.count, "Shares are compared in pairs.")
    return fault(shares) ?? fault(reference)
      ?? .value(zip(shares, reference).reduce(0) { $0 + abs($1.0 - $1.1) })
  }

  /// Why these are no shares, or nil if they are.
  private static func fault(_ shares: [Double]) -> Outcome? {
    guard !shares.isEmpty else { return .missing(.noData) }
    return shares.allSatisfy { (0...1).contains($0) } ? nil : .missing(.undefined)
  }
}
