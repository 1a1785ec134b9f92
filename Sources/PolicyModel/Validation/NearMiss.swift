// SPDX-License-Identifier: EUPL-1.2

/// Finds what somebody probably meant to type.
package enum NearMiss {
  /// Bytes beyond which nobody has mistyped a word.
  private static let longest = 80

  /// The candidate that is fewest typing mistakes away, the first of equally near ones; at most two
  /// mistakes (one for words of less than five characters), upper and lower case being the same.
  ///
  /// - Returns: nil if none is that near.
  /// - Complexity: O(*n*) in the candidates; those of another length are only counted.
  package static func best(
    for text: String, among candidates: some Sequence<String>
  ) -> String? {
    guard text.utf8.count <= longest else { return nil }
    let word = Array(text.lowercased())
    let limit = word.count < 5 ? 1 : 2
    var best: (distance: Int, text: String)?
    for candidate in candidates {
      // a character has at least a byte, and none of a word's has very many
      guard candidate.utf8.count + limit >= word.count,
        candidate.utf8.count <= 4 * (word.count + limit)
      else { continue }
      let distance = distance(word, Array(candidate.lowercased()), limit: limit)
      guard let distance, distance < best?.distance ?? .max else { continue }
      best = (distance, candidate)
      if distance == 0 { break }
    }
    return best?.text
  }

  /// Counts insertions, deletions, replacements and swaps of neighbours between two words.
  ///
  /// It is the optimal string alignment (L. Boytsov, Indexing methods for approximate dictionary
  /// searching, ACM Journal of Experimental Algorithmics 16, 2011, section 2.1).
  ///
  /// - Returns: nil if there are more than `limit`.
  private static func distance(
    _ one: [Character], _ other: [Character], limit: Int
  ) -> Int? {
    guard abs(one.count - other.count) <= limit else { return nil }
    var before: [Int] = []
    var above = Array(0...other.count)
    for (row, left) in one.enumerated() {
      var line = [row + 1]
      for (column, top) in other.enumerated() {
        var best = min(
          above[column + 1] + 1, line[column] + 1, above[column] + (left == top ? 0 : 1))
        if row > 0, column > 0, left == other[column - 1], one[row - 1] == top {
          best = min(best, before[column - 1] + 1)
        }
        line.append(best)
      }
      // a swap reaches back two rows, but never below what the row before it has
      guard (line.min() ?? 0) <= limit || (above.min() ?? 0) <= limit else { return nil }
      before = above
      above = line
    }
    return above[other.count] <= limit ? above[other.count] : nil
  }
}
