// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// A filter belongs to a list and hides the rows that do not fit, under a badge that says so.
extension AppState {
  mutating func beginFilter(in model: ClusterModel) {
    guard page.kind != nil else {
      notice = Notices.noList
      return
    }
    if focus != .list {
      focus = .list
      settle(in: model)
    }
    beginPrompt(.filter, list.filter)
  }

  /// With every letter; the chosen record stays chosen as long as it fits.
  mutating func filterAsTyped(_ prompt: Prompt, in model: ClusterModel) {
    returnToOrigin(of: prompt)
    let chosen = chosenRecord(in: model)
    setFilter(prompt.line.text, in: model)
    chooseAgain(chosen, in: model)
  }

  mutating func acceptFilter(in model: ClusterModel) {
    if rows(in: model).isEmpty, !list.filter.isEmpty { notice = Notices.nothingFits }
  }

  /// Shows all rows again, with the same record chosen.
  mutating func removeFilter(in model: ClusterModel) {
    let chosen = chosenRecord(in: model)
    setFilter("", in: model)
    chooseAgain(chosen, in: model)
  }

  private mutating func setFilter(_ filter: String, in model: ClusterModel) {
    var position = list
    position.filter = filter
    lists[address] = position
    keepDerived(of: model)
  }

  /// Chooses the row in which a record now stands; the first one when it stands in none.
  mutating func chooseAgain(_ record: RecordRef?, in model: ClusterModel) {
    let row = record.flatMap { rows(in: model).row(of: $0.position) } ?? 0
    if rows(in: model).isEmpty {
      lists[address]?.row = 0
      lists[address]?.top = 0
      document = DocumentPosition()
    } else {
      choose(row: row, in: model)
    }
  }
}
