// SPDX-License-Identifier: EUPL-1.2

extension Sequence<Int> {
  /// Positions of records in the order of something that each of them may have.
  ///
  /// Records with equal keys stay as they are to each other, in both directions, and those without a
  /// key come last in both: what is not known is neither most nor least.
  ///
  /// - Parameters:
  ///   - isDescending: Whether the greatest key comes first.
  ///   - key: What a record is ordered by, such as a number, a date or a `CollationKey`; nil when it
  ///     has none. Asked once for each record.
  /// - Returns: All of the positions.
  /// - Complexity: O(*n* log *n*).
  package func ordered<Key: Comparable>(
    isDescending: Bool = false, by key: (Int) -> Key?
  ) -> [Int] {
    var known: [(key: Key, position: Int)] = []
    var unknown: [Int] = []
    for position in self {
      if let key = key(position) { known.append((key, position)) } else { unknown.append(position) }
    }
    // the standard library's sorting keeps equals in their order
    known.sort { isDescending ? $1.key < $0.key : $0.key < $1.key }
    return known.map(\.position) + unknown
  }
}
