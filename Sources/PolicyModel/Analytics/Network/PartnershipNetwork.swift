// SPDX-License-Identifier: EUPL-1.2

/// Who works together with whom: organisations and clusters, tied by the partnerships that both are
/// members of.
///
/// A partnership that is only planned makes no ties yet; one that has ended keeps those that it made.
package struct PartnershipNetwork: Hashable, Sendable {
  /// Organisations before clusters, each in the order of the file.
  package let members: [Member]
  /// By their first member, then by the other one; empty when there are too many to count.
  package let ties: [Tie]
  /// Countries in the order of the file that have members.
  package let countries: [CountryRow]
  /// Ties of all possible ones, 0 to 1.
  package let density: Derivation
  /// Of all ties between members whose countries are known, −1 (all within) to 1 (all across borders).
  package let openness: Derivation
  /// Partnerships that make no tie: planned, or with less than two members that the dataset knows.
  package let untied: [RecordRef]

  /// More ties than that are not counted.
  package static let tieLimit = 250_000

  /// An organisation or cluster.
  package struct Member: Hashable, Sendable {
    /// An organisation or a cluster.
    package let record: RecordRef
    /// nil when the sources do not say.
    package let countryID: EntityID<Country>?
    /// Places among the network's ties.
    package let ties: [Int]
    /// Ties of those that it could have, 0 to 1.
    package let degree: Derivation
  }

  /// Two members that share a partnership.
  package struct Tie: Hashable, Sendable {
    /// Places among the network's members; the first is the lesser one.
    package let ends: [Int]
    /// At least one, in the order of the file.
    package let partnerships: [RecordRef]
    /// Whether it crosses a border.
    package let reach: Reach
  }

  /// Whether a tie crosses a border.
  package enum Reach: Hashable, Sendable {
    case external, `internal`
    /// The country of one of its members is not known.
    case unknown
  }

  /// The ties of one country's members.
  package struct CountryRow: Hashable, Sendable {
    /// Whose members these are.
    package let country: RecordRef
    /// How many members it has.
    package let members: Derivation
    /// Ties to members of other countries.
    package let external: Derivation
    /// Ties among its own members.
    package let `internal`: Derivation
    /// The E-I index, −1 to 1.
    package let openness: Derivation
  }
}
