// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

// What can be done in the table of an analysis.
extension AppState {
  /// Left and right in a row.
  mutating func turnCell(_ direction: Command.Direction, _ times: Int, in model: ClusterModel) {
    guard let analysis = analysis(of: model) else { return }
    let present = column(of: analysis)
    let wished = present + (direction == .next ? times : -times)
    let column = min(max(0, wished), max(0, analysis.content.columns.count - 1))
    if column == present {
      notice = direction == .next ? Notices.lastColumn : Notices.firstColumn
    }
    change { $0.column = column }
  }

  /// From a cell to the record that it leads to, or to a choice of several.
  mutating func openCell(in model: ClusterModel) {
    let targets = chosenCell(in: model)?.targets ?? []
    guard let first = targets.first else {
      notice = Notices.noRecord
      return
    }
    if targets.count == 1 {
      show(first, in: model)
    } else {
      overlay = .records(DocumentPosition())
    }
  }

  mutating func explain(in model: ClusterModel) {
    guard chosenCell(in: model)?.isExplained == true, focus != .tabs else {
      notice = Notices.noFigure
      return
    }
    overlay = .provenance(DocumentPosition())
  }

  /// By the chosen column: the least first, the greatest first, as they were.
  mutating func orderRows(in model: ClusterModel) {
    guard let analysis = analysis(of: model), rowCount(in: model) > 0 else {
      notice = Notices.noRows
      return
    }
    let column = focus == .cells ? column(of: analysis) : analysis.content.mainColumn
    rearrangeTable(in: model) { $0.order = $0.order.next(by: column) }
  }

  /// Changes which rows a table shows, or their order; the chosen one stays chosen as long as it is shown.
  mutating func rearrangeTable(
    in model: ClusterModel, _ changes: (inout ListPosition) -> Void
  ) {
    let rows = analysis(of: model)?.rows ?? []
    let chosen = rows.indices.contains(list.row) ? rows[list.row] : nil
    change(changes)
    keepDerived(of: model)
    let row = chosen.flatMap { chosen in analysis(of: model)?.rows.firstIndex(of: chosen) }
    chooseAgain(row: row, in: model)
  }

  mutating func turnTable(_ direction: Command.Direction, in model: ClusterModel) {
    guard let content = analysis(of: model)?.content else {
      notice = Notices.noAnalysis
      return
    }
    guard content.variants > 1 else {
      notice = Notices.noOtherTable
      return
    }
    let step = direction == .next ? 1 : content.variants - 1
    let variant = (content.variant + step) % content.variants
    lists[address] = ListPosition(
      variant: variant, parameters: list.parameters, compared: list.compared)
    keepAnalysis(of: model)
    settle(in: model)
  }

  mutating func enterPicture(in model: ClusterModel) {
    guard analysis(of: model)?.content.picture != nil else {
      notice = Notices.noPicture
      return
    }
    focus = .picture
    settle(in: model)
  }

  private mutating func change(_ changes: (inout ListPosition) -> Void) {
    var position = list
    changes(&position)
    lists[address] = position
  }
}
