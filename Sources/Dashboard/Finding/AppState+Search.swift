// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// Searching goes from hit to hit and hides nothing.
extension AppState {
  /// Looks for something on the page.
  mutating func beginSearch(in model: ClusterModel) {
    if focus == .tabs { enterPage(in: model) }
    beginPrompt(.search)
  }

  /// With every letter to the first hit from where one began, or back there when there is none.
  mutating func searchAsTyped(_ prompt: Prompt, in model: ClusterModel) {
    returnToOrigin(of: prompt)
    search = prompt.line.text
    keepDerived(of: model)
    let hits = hits(in: model)
    guard let hit = hits.first(from: hitPlace(in: model)) ?? hits.first(from: 0) else {
      return settle(in: model)
    }
    go(toHit: hit, in: model)
  }

  mutating func acceptSearch(_ prompt: Prompt, in model: ClusterModel) {
    if search.isEmpty { return }
    if hits(in: model).isEmpty {
      notice = noMatch(in: model)
    } else if list != prompt.origin.list || document != prompt.origin.document {
      remember(prompt.origin)
    }
  }

  /// To the next or previous hit, around the end.
  mutating func goToHit(_ direction: Command.Direction, times: Int, in model: ClusterModel) {
    guard !search.isEmpty else {
      notice = Notices.noSearch
      return
    }
    if focus == .tabs { enterPage(in: model) }
    keepDerived(of: model)
    let hits = hits(in: model)
    guard !hits.isEmpty else {
      notice = noMatch(in: model)
      return
    }
    for _ in 0..<min(times, hits.count) { step(direction, among: hits, in: model) }
  }

  private mutating func step(
    _ direction: Command.Direction, among hits: HitPlaces, in model: ClusterModel
  ) {
    let place = hitPlace(in: model)
    let near = direction == .next ? hits.first(from: place + 1) : hits.last(before: place)
    let far = direction == .next ? hits.first(from: 0) : hits.last(before: .max)
    if near == nil { notice = direction == .next ? Notices.fromTheTop : Notices.fromTheEnd }
    if let hit = near ?? far { go(toHit: hit, in: model) }
  }

  /// The row, or the line of the text, from which hits are counted.
  func hitPlace(in model: ClusterModel) -> Int {
    guard isDocumentPage else { return list.row }
    return document.hit ?? document.top
  }

  private mutating func go(toHit hit: Int, in model: ClusterModel) {
    guard !isDocumentPage else { return show(line: hit, in: model) }
    choose(row: hit, in: model)
    if focus == .detail { showFirstMatch(in: model) }
  }

  /// In the text of a record: down to the first line that holds what is looked for.
  mutating func showFirstMatch(in model: ClusterModel) {
    let text = documentLayout(in: model)
    if let line = text.lines.firstIndex(where: { $0.line.isMatch }) {
      show(line: line, in: model)
    }
  }

  /// Scrolls a text so that a line of it is seen with some of what stands before it.
  private mutating func show(line: Int, in model: ClusterModel) {
    let seen = max(1, layout.detailRows)
    document.hit = line
    guard !(document.top..<document.top + seen).contains(line) else { return }
    document.link = nil
    document.top = 0
    document.scroll(by: line - seen / 3, documentLayout(in: model), seen)
  }
}

extension StyledLine {
  /// Whether something in it is marked as found.
  var isMatch: Bool { items.contains { $0.role == .match } }
}
