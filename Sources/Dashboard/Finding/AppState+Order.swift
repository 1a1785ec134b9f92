// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// By which column the rows of a list of records are ordered. A table has a chosen column, a list has
// none, so that it asks.
extension AppState {
  mutating func beginOrder(in model: ClusterModel) {
    guard let kind = page.kind else { return orderRows(in: model) }
    let columns = RecordPresenter(context: context(model)).columns(of: kind)
    overlay = .columns(choice: list.order?.column ?? columns.mainColumn)
  }

  /// The titles from which one chooses, and last the order of the file.
  func orderChoices(in model: ClusterModel) -> [StyledText] {
    guard let kind = page.kind else { return [] }
    let columns = RecordPresenter(context: context(model)).columns(of: kind)
      .titled(by: list.order, lettering.glyphs)
    return columns.map { StyledText($0.title) }
      + [StyledText(Localized(en: "as in the file", hu: "ahogy a fájlban áll")[language])]
  }

  mutating func moveOrderChoice(
    _ motion: Command.Motion, from choice: Int, in model: ClusterModel
  ) {
    let last = orderChoices(in: model).count - 1
    let target =
      switch motion {
      case .up: choice - 1
      case .down: choice + 1
      case .pageUp, .halfUp, .first: 0
      case .pageDown, .halfDown, .last: last
      }
    overlay = .columns(choice: min(max(0, target), last))
  }

  /// By a column: the least first, the other way round, as in the file.
  mutating func order(by column: Int, in model: ClusterModel) {
    overlay = nil
    let chosen = chosenRecord(in: model)
    var position = list
    position.order =
      column == orderChoices(in: model).count - 1 ? nil : list.order.next(by: column)
    lists[address] = position
    keepDerived(of: model)
    chooseAgain(chosen, in: model)
  }
}

extension ColumnOrder? {
  /// What asking for a column once more makes of an order.
  func next(by column: Int) -> ColumnOrder? {
    guard let order = self, order.column == column else {
      return ColumnOrder(column: column, isDescending: false)
    }
    return order.isDescending ? nil : ColumnOrder(column: column, isDescending: true)
  }
}

extension [TableColumn] {
  /// The one that says most, as its width tells.
  fileprivate var mainColumn: Int {
    firstIndex { column in
      switch column.width {
      case .flexible: true
      case .fixed: false
      }
    } ?? 0
  }
}
