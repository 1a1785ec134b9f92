// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

extension AppState {
  /// Up and down at the level that has the focus.
  mutating func move(_ motion: Command.Motion, times: Int?, in model: ClusterModel) {
    switch focus {
    case .tabs: moveOffTabs(motion, in: model)
    case .list, .cells, .picture: moveRow(motion, times: times, in: model)
    case .detail: moveInDocument(motion, times: times ?? 1, in: model)
    }
  }

  /// Above the outermost level is the list of everything that can be done, so that arrows reach all of it.
  private mutating func moveOffTabs(_ motion: Command.Motion, in model: ClusterModel) {
    switch motion {
    case .down, .pageDown, .halfDown, .last: enterPage(in: model)
    case .up: beginPalette(in: model)
    case .pageUp, .halfUp, .first: notice = Notices.topLevel
    }
  }

  private mutating func moveRow(_ motion: Command.Motion, times: Int?, in model: ClusterModel) {
    let rows = rowCount(in: model)
    guard rows > 0 else {
      notice = Notices.emptyList
      return
    }
    let row = list.row(after: motion, times: times, of: rows, seen: listRows(in: model))
    if row == list.row { notice = row == 0 ? Notices.firstRow : Notices.lastRow }
    choose(row: row, in: model)
  }

  /// Makes a row the chosen one and scrolls as little as shows it.
  ///
  /// - Precondition: The list has it.
  mutating func choose(row: Int, in model: ClusterModel) {
    if row != list.row { document = DocumentPosition() }
    var position = list
    position.choose(row: row, of: rowCount(in: model), seen: listRows(in: model))
    lists[address] = position
  }

  /// After a change of size: the chosen row and the document's place stay on the screen.
  mutating func settle(in model: ClusterModel) {
    keepDerived(of: model)
    let rows = rowCount(in: model)
    if rows > 0 { choose(row: min(list.row, rows - 1), in: model) }
    settleDocument(in: model)
    settleFinder(in: model)
  }

  /// The rows of the page's list or table.
  package func rowCount(in model: ClusterModel) -> Int {
    analysis(of: model)?.rows.count ?? rows(in: model).count
  }

  /// The rows that are seen at once, at least 1.
  private func listRows(in model: ClusterModel) -> Int {
    max(1, analysisLayout(of: model)?.tableRows ?? layout.listRows)
  }
}
