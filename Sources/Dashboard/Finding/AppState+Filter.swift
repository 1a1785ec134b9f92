// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// A filter belongs to a list or table and hides the rows that do not fit, under a badge that says so.
extension AppState {
  mutating func beginFilter(in model: ClusterModel) {
    guard !isDocumentPage else {
      notice = Notices.noList
      return
    }
    if focus != .list {
      focus = .list
      settle(in: model)
    }
    beginPrompt(.filter, list.filter)
  }

  /// With every letter; the chosen row stays chosen as long as it fits.
  mutating func filterAsTyped(_ prompt: Prompt, in model: ClusterModel) {
    returnToOrigin(of: prompt)
    setFilter(prompt.line.text, in: model)
  }

  mutating func acceptFilter(in model: ClusterModel) {
    if rowCount(in: model) == 0, !list.filter.isEmpty { notice = Notices.nothingFits }
  }

  /// Shows all rows again, with the same one chosen.
  mutating func removeFilter(in model: ClusterModel) {
    setFilter("", in: model)
  }

  private mutating func setFilter(_ filter: String, in model: ClusterModel) {
    guard page.kind != nil else { return rearrangeTable(in: model) { $0.filter = filter } }
    let chosen = chosenRecord(in: model)
    var position = list
    position.filter = filter
    lists[address] = position
    keepDerived(of: model)
    chooseAgain(chosen, in: model)
  }

  /// Chooses the row in which a record now stands; the first one when it stands in none.
  mutating func chooseAgain(_ record: RecordRef?, in model: ClusterModel) {
    chooseAgain(row: record.flatMap { rows(in: model).row(of: $0.position) }, in: model)
  }

  /// Chooses a row after the rows have changed; the first one for nil.
  mutating func chooseAgain(row: Int?, in model: ClusterModel) {
    if rowCount(in: model) == 0 {
      lists[address]?.row = 0
      lists[address]?.top = 0
      document = DocumentPosition()
    } else {
      choose(row: row ?? 0, in: model)
    }
  }
}
