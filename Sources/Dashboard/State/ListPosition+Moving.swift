// SPDX-License-Identifier: EUPL-1.2

// What a list does when the choice moves, whichever list it is.
extension AppState.ListPosition {
  /// The row to which a motion leads, within the list.
  ///
  /// - Parameters:
  ///   - motion: The way.
  ///   - times: How often; for the ends, which row; nil where no count was typed.
  ///   - count: Rows of the list, at least 1.
  ///   - seen: Rows that are seen at once, at least 1.
  /// - Returns: The first or last row where the motion leads further.
  func row(after motion: Command.Motion, times: Int? = nil, of count: Int, seen: Int) -> Int {
    let target =
      switch motion {
      case .up: row - (times ?? 1)
      case .down: row + (times ?? 1)
      case .pageUp: row - seen * (times ?? 1)
      case .pageDown: row + seen * (times ?? 1)
      case .halfUp: row - max(1, seen / 2) * (times ?? 1)
      case .halfDown: row + max(1, seen / 2) * (times ?? 1)
      case .first: (times ?? 1) - 1
      case .last: (times ?? count) - 1
      }
    return min(max(0, target), max(0, count - 1))
  }

  /// Makes a row the chosen one and scrolls as little as shows it.
  mutating func choose(row: Int, of count: Int, seen: Int) {
    self.row = row
    top = max(0, min(min(max(top, row - seen + 1), row), count - seen))
  }
}
