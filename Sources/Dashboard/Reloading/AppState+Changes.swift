// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// What the last new version of the dataset has added, changed and removed, where it stands.
extension AppState {
  /// The row of a record that is gone, where that is the chosen one.
  func chosenRemoval(in model: ClusterModel) -> RemovedRows.Row? {
    guard page.kind != nil, !removed[address].isEmpty else { return nil }
    let rows = rows(in: model)
    guard rows.indices.contains(list.row), let number = rows.removal(at: list.row) else {
      return nil
    }
    return removed[address][number]
  }

  /// The rows of the page's list in which a record is gone.
  func goneRows(in model: ClusterModel) -> [Int] {
    removed[address].isEmpty ? [] : rows(in: model).gone
  }

  /// What stands in a row of the page's list, without its mark.
  func cells(_ row: Int, of rows: ListRows, _ presenter: RecordPresenter, _ kind: RecordKind)
    -> [StyledText]
  {
    if let number = rows.removal(at: row) { return removed[address][number].texts(language) }
    return presenter.cells(of: RecordRef(kind, rows[row]))
  }

  /// The sign of what has become of a row; empty for one that is as it was, nil where no list of that kind has any.
  func changeMark(_ row: Int, of rows: ListRows, _ kind: RecordKind) -> StyledText? {
    guard changes.hasMarks(in: kind) || !removed[address].isEmpty else { return nil }
    guard rows.removal(at: row) == nil else { return StyledText("-", .negative) }
    return changes.mark(of: RecordRef(kind, rows[row]))
  }

  /// Goes to the next record that the last version of the dataset has added, changed or removed.
  mutating func goToNextChange(in model: ClusterModel) {
    let stops = changedRecords(in: model).map(Stop.record) + removals(in: model)
    guard let first = stops.first else {
      notice = Notices.noChanges
      return
    }
    let present = presentStop(in: model).flatMap { stops.firstIndex(of: $0) }
    let next = present.map { stops[($0 + 1) % stops.count] } ?? first
    guard next != presentStop(in: model) else {
      notice = Notices.onlyChange
      return
    }
    switch next {
    case .record(let record): show(record, in: model)
    case .removal(let kind, let identifier): showRemoval(kind, identifier, in: model)
    }
  }

  /// A place that the way through all changes leads to.
  private enum Stop: Equatable {
    case record(RecordRef)
    case removal(RecordKind, String)
  }

  private func changedRecords(in model: ClusterModel) -> [RecordRef] {
    changes.records.filter { model.home(of: $0, from: tab) != nil }
  }

  /// What is gone comes last, each once.
  private func removals(in model: ClusterModel) -> [Stop] {
    changes.removals.filter { placeOfRemoval($0.kind, $0.identifier, in: model) != nil }
      .map { .removal($0.kind, $0.identifier) }
  }

  private func presentStop(in model: ClusterModel) -> Stop? {
    if let removal = chosenRemoval(in: model) { return .removal(removal.kind, removal.identifier) }
    return chosenRecord(in: model).map(Stop.record)
  }

  /// The list from which a record is gone: in the present tab if it was there, otherwise in a group's.
  private func placeOfRemoval(
    _ kind: RecordKind, _ identifier: String, in model: ClusterModel
  ) -> (address: Address, number: Int)? {
    let groups = model.tabs.filter { $0 != .overview }
    for tab in [tab] + groups + [.overview] {
      for page in model.pages(of: tab) where page.kind == kind {
        let address = Address(tab: tab, page: page)
        let number = removed[address].firstIndex { $0.identifier == identifier }
        if let number { return (address, number) }
      }
    }
    return nil
  }

  private mutating func showRemoval(
    _ kind: RecordKind, _ identifier: String, in model: ClusterModel
  ) {
    guard let place = placeOfRemoval(kind, identifier, in: model) else { return }
    remember()
    go(to: place.address.tab, place.address.page)
    // only the list as it stands in the file has places for what is gone
    var position = list
    (position.filter, position.order) = ("", nil)
    lists[address] = position
    keepDerived(of: model)
    if let row = rows(in: model).row(ofRemoved: place.number) { choose(row: row, in: model) }
    document = DocumentPosition()
    focus = .detail
  }
}
