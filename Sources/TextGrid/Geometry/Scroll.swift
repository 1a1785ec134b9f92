// SPDX-License-Identifier: EUPL-1.2

/// Which of several things in a row or a column are seen when there is no room for all of them.
///
///     lengths 4 4 4 4 4, room 10, from 2:   «2  ████ ████  1»
package struct Scroll: Hashable, Sendable {
  /// What is seen; empty only when there is nothing, or no room at all.
  package let seen: Range<Int>
  private let count: Int

  /// How many are hidden before and after what is seen.
  package var hiddenBefore: Int { seen.lowerBound }
  package var hiddenAfter: Int { count - seen.upperBound }

  /// - Parameters:
  ///   - lengths: Cells that each thing takes.
  ///   - room: Cells that there are; when even one thing needs more, it is seen in part.
  ///   - first: The first thing to be seen, moved back where the end would leave room blank.
  ///   - chosen: Must be seen whatever is first; nil for none.
  /// - Complexity: O(*n*) in the number of things.
  package init(lengths: [Int], room: Int, from first: Int, showing chosen: Int? = nil) {
    count = lengths.count
    guard room > 0 else {
      seen = 0..<0
      return
    }
    var start = min(first, Self.start(endingAt: lengths.count, lengths, room))
    if let chosen, lengths.indices.contains(chosen) {
      start = max(min(start, chosen), Self.start(endingAt: chosen + 1, lengths, room))
    }
    start = max(0, start)
    seen = start..<Self.end(startingAt: start, lengths, room)
  }

  /// The same for things that take one cell each.
  package init(count: Int, room: Int, from first: Int, showing chosen: Int? = nil) {
    let lengths = Array(repeating: 1, count: max(0, count))
    self.init(lengths: lengths, room: room, from: first, showing: chosen)
  }

  /// The earliest start from which everything before `end` fits.
  private static func start(endingAt end: Int, _ lengths: [Int], _ room: Int) -> Int {
    var start = end
    var length = 0
    while start > 0 {
      length += lengths[start - 1]
      guard length <= room || start == end else { break }
      start -= 1
    }
    return start
  }

  private static func end(startingAt start: Int, _ lengths: [Int], _ room: Int) -> Int {
    var end = start
    var length = 0
    while end < lengths.count {
      length += lengths[end]
      guard length <= room || end == start else { break }
      end += 1
    }
    return end
  }
}
