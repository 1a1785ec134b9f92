// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Takes a state from one version of a dataset to the next: groups and records are found again by their
/// identifiers, whatever has moved.
struct Relocation {
  let old: ClusterModel
  let new: ClusterModel
  /// Empty where both say the same: what an earlier version has changed is then still marked.
  private let changes: DatasetChanges
  private let removed: RemovedRows

  init(
    from old: ClusterModel, to new: ClusterModel, _ changes: DatasetChanges, _ glyphs: GlyphSet
  ) {
    self.old = old
    self.new = new
    self.changes = changes
    removed = RemovedRows(changes, old, new, glyphs)
  }

  func state(_ state: AppState) -> AppState {
    var result = state
    result.kept = nil
    result.derived = Derived()
    if !changes.isEmpty { (result.changes, result.removed) = (changes, removed) }
    result.recent = state.recent.compactMap(item)
    result.marks = state.marks.compactMap(record)
    result.pages = [:]
    result.lists = [:]
    for (tab, page) in state.pages {
      let place = address(AppState.Address(tab: tab, page: page))
      if let place { result.pages[place.tab] = place.page }
    }
    for (place, position) in state.lists {
      guard let target = address(place) else { continue }
      result.lists[target] = list(position, from: place, to: target, state.removed, result.removed)
    }
    result.past = state.past.compactMap { visit($0, state.removed, result.removed) }
    result.future = state.future.compactMap { visit($0, state.removed, result.removed) }
    result.prompt = state.prompt.flatMap { prompt($0, state.removed, result.removed) }
    result.tab = tab(state.tab) ?? .overview
    // a comparison of which nothing is left
    if !result.pages(in: new).contains(result.page) { result.pages[result.tab] = .brief }
    result.overlay = overlay(state.overlay)
    settle(&result, from: state)
    return result
  }

  /// Keys act on something that is there, and on the same record as before if it still exists.
  private func settle(_ state: inout AppState, from before: AppState) {
    state.keepDerived(of: new)
    let isElsewhere = address(before.address) != state.address
    let chosenBefore = before.chosenRecord(in: old)
    let document = state.document
    if !isElsewhere, let chosen = chosenBefore.flatMap(record) {
      state.chooseAgain(chosen, in: new)
      state.document = document
    }
    let chosen = state.chosenRecord(in: new)
    if chosen.map(identifier) != chosenBefore.map(identifierBefore) {
      state.document = AppState.DocumentPosition()
      if state.focus == .detail, !state.isDocumentPage { state.focus = .list }
    }
    if isElsewhere, state.focus != .tabs { state.focus = state.isDocumentPage ? .detail : .list }
    if state.rowCount(in: new) == 0, !state.isDocumentPage, state.focus != .tabs {
      state.focus = .list
    }
    state.keepDerived(of: new)
    settlePrompt(&state, isElsewhere: isElsewhere)
    state.settle(in: new)
  }

  /// What is being typed stays, unless it is about a list that is gone.
  private func settlePrompt(_ state: inout AppState, isElsewhere: Bool) {
    switch state.prompt?.purpose {
    case .search, .filter: if isElsewhere { state.prompt = nil }
    case .everywhere: state.findAgain(in: new)
    case .palette: state.keepPalette(of: new)
    case nil: break
    }
  }

  /// What lies over the page and speaks of records is closed.
  private func overlay(_ overlay: AppState.Overlay?) -> AppState.Overlay? {
    switch overlay {
    case .help: overlay
    case .provenance, .records, .columns, .copying, nil: nil
    }
  }

  private func tab(_ tab: Tab) -> Tab? {
    let name = old.name(of: tab)
    return new.tabs.first { new.name(of: $0) == name }
  }

  private func address(_ address: AppState.Address) -> AppState.Address? {
    guard let tab = tab(address.tab),
      address.page == .analysis(.comparison) || new.pages(of: tab).contains(address.page)
    else { return nil }
    return AppState.Address(tab: tab, page: address.page)
  }

  private func visit(
    _ visit: AppState.Visit, _ before: RemovedRows, _ after: RemovedRows
  ) -> AppState.Visit? {
    address(visit.address).map { target in
      AppState.Visit(
        address: target, list: list(visit.list, from: visit.address, to: target, before, after),
        document: visit.document, focus: visit.focus, results: visit.results)
    }
  }

  private func prompt(
    _ prompt: Prompt, _ before: RemovedRows, _ after: RemovedRows
  ) -> Prompt? {
    guard let origin = visit(prompt.origin, before, after) else { return nil }
    var result = prompt
    result.origin = origin
    return result
  }

  /// What was chosen in the palette, if it is still there.
  private func item(_ item: PaletteItem) -> PaletteItem? {
    switch item {
    case .command: item
    case .page(let tab, let page):
      address(AppState.Address(tab: tab, page: page)).map { .page($0.tab, $0.page) }
    case .record(let record): self.record(record).map(PaletteItem.record)
    }
  }

  /// The list with the same record chosen, at the same height; where it is gone, the same row.
  ///
  /// A list that is filtered or ordered begins at its top: what it shows is made when it is looked at.
  private func list(
    _ position: AppState.ListPosition, from before: AppState.Address, to after: AppState.Address,
    _ removedBefore: RemovedRows, _ removedAfter: RemovedRows
  ) -> AppState.ListPosition {
    var result = position
    result.compared = position.compared.compactMap(record)
    guard let kind = before.page.kind else { return result }
    guard position.filter.isEmpty, position.order == nil else {
      (result.row, result.top) = (0, 0)
      return result
    }
    let rows = removedBefore.rows(of: before, in: old)
    guard rows.indices.contains(position.row) else { return result }
    let newRows = removedAfter.rows(of: after, in: new)
    var target: Int?
    if rows.removal(at: position.row) == nil,
      let chosen = record(RecordRef(kind, rows[position.row]))
    {
      target = newRows.row(of: chosen.position)
    }
    result.row = target ?? max(0, min(position.row, newRows.count - 1))
    result.top = max(0, position.top + result.row - position.row)
    return result
  }

  private func record(_ record: RecordRef) -> RecordRef? {
    new.table(of: record.kind).position(ofIdentifier: identifierBefore(record))
      .map { RecordRef(record.kind, $0) }
  }

  private func identifierBefore(_ record: RecordRef) -> String {
    old.table(of: record.kind).identifier(at: record.position)
  }

  private func identifier(_ record: RecordRef) -> String {
    new.table(of: record.kind).identifier(at: record.position)
  }
}
