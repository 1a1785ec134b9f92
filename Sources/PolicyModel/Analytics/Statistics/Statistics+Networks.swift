// SPDX-License-Identifier: EUPL-1.2

/// Networks are undirected, two members having at most one tie (Wasserman and Faust, Social Network
/// Analysis, 1994).
extension Statistics {
  /// The ties that there are of those that there could be, 0 to 1; `.tooFew` for less than two members.
  package static func density(members: Int, ties: Int) -> Outcome {
    guard members > 1 else { return .missing(.tooFew(needed: 2, found: members)) }
    return .value(2 * Double(ties) / (Double(members) * Double(members - 1)))
  }

  /// The ties of one member of those that it could have, 0 to 1; `.tooFew` for less than two members.
  package static func degree(_ ties: Int, members: Int) -> Outcome {
    guard members > 1 else { return .missing(.tooFew(needed: 2, found: members)) }
    return .value(Double(ties) / Double(members - 1))
  }

  /// The E-I index: 1 when all ties lead out of one's own group, −1 when none does (Krackhardt and
  /// Stern, Informal Networks and Organizational Crises, 1988); `.zeroDenominator` without ties.
  package static func externalInternal(external: Int, internal: Int) -> Outcome {
    quotient(Double(external - `internal`), Double(external + `internal`))
  }

  /// Three points for a gold label, two for silver and one for bronze, over three for each cluster: 1
  /// when all have gold; `.zeroDenominator` without clusters.
  package static func labelIndex(
    gold: Double, silver: Double, bronze: Double, clusters: Double
  ) -> Outcome {
    quotient(3 * gold + 2 * silver + bronze, 3 * clusters)
  }
}
