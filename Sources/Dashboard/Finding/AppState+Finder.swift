// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// A list under a line: of everything that is found, or of everything that can be done.
extension AppState {
  /// Rows of the list that belongs to the line; nil where the line has none.
  func finderCount(in model: ClusterModel) -> Int? {
    switch prompt?.purpose {
    case .everywhere: foundRecords(in: model)?.count ?? 0
    case .palette: paletteItems(in: model).count
    case .search, .filter, nil: nil
    }
  }

  /// Moves the choice and scrolls as little as shows it.
  mutating func moveChoice(_ motion: Command.Motion, of count: Int) {
    guard var list = prompt?.list else { return }
    let row = list.row(after: motion, of: count, seen: finderRows)
    if row == list.row { notice = row == 0 ? Notices.firstRow : Notices.lastRow }
    list.choose(row: row, of: count, seen: finderRows)
    prompt?.list = list
  }

  /// Rows that are seen at once, at least 1.
  var finderRows: Int { max(1, layout.body.rows - 1 - (hasReasonLine ? 1 : 0)) }

  /// Whether the list is too narrow to say beside each record why it was found, so that the last line
  /// says it of the chosen one.
  var hasReasonLine: Bool {
    prompt?.purpose == .everywhere && layout.body.rows > Self.leastRowsWithReason
      && !Table.showsAll(FoundRow.columns(language), in: layout.body.columns)
  }

  private static let leastRowsWithReason = 5

  /// After a change of size.
  mutating func settleFinder(in model: ClusterModel) {
    guard let count = finderCount(in: model), var list = prompt?.list else { return }
    list.choose(row: min(list.row, max(0, count - 1)), of: count, seen: finderRows)
    prompt?.list = list
  }
}
