// SPDX-License-Identifier: EUPL-1.2

/// Finds what somebody probably meant to type.
package enum NearMiss {
  /// The candidate that is fewest typing mistakes away, at most two (one for short words); nil if
  /// none is that near.
  package static func best(for text: String, among candidates: [String]) -> String? {
    guard text.utf8.count <= 80 else { return nil }
    let limit = text.count < 5 ? 1 : 2
    let measured = candidates.map {
      (distance(Array(text.lowercased()), Array($0.lowercased())), $0)
    }
    return measured.filter { $0.0 <= limit }.min { $0.0 < $1.0 }?.1
  }

  /// Insertions, deletions, replacements and swaps of neighbours between two words (optimal string
  /// alignment).
  private static func distance(_ one: [Character], _ other: [Character]) -> Int {
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
      before = above
      above = line
    }
    return above[other.count]
  }
}
