// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension AppState {
  /// Up and down in a document: to the next link that is seen, otherwise by lines.
  mutating func moveInDocument(_ motion: Command.Motion, times: Int, in model: ClusterModel) {
    let text = documentLayout(in: model)
    if !document.move(motion, times: times, text, max(1, layout.detailRows)) {
      notice = motion.isBackward ? Notices.beginning : Notices.end
    }
  }

  /// Keeps the document's place inside the text, and its link on the screen.
  mutating func settleDocument(in model: ClusterModel) {
    // at its beginning, with no link moved to, a text is in its place at any size
    guard focus == .detail, document != DocumentPosition() else { return }
    document.scroll(by: 0, documentLayout(in: model), max(1, layout.detailRows))
  }
}

extension AppState.DocumentPosition {
  /// Moves through a text: to the next link that is seen, otherwise by lines.
  ///
  /// - Returns: Whether anything changed.
  mutating func move(
    _ motion: Command.Motion, times: Int, _ text: DocumentLayout, _ seen: Int
  ) -> Bool {
    link = text.link(at: self, seen)
    let before = self
    switch motion {
    case .down: for _ in 0..<min(times, text.lines.count) { stepDown(text, seen) }
    case .up: for _ in 0..<min(times, text.lines.count) { stepUp(text, seen) }
    case .pageDown: scroll(by: seen - 1, text, seen)
    case .pageUp: scroll(by: 1 - seen, text, seen)
    case .halfDown: scroll(by: max(1, seen / 2), text, seen)
    case .halfUp: scroll(by: -max(1, seen / 2), text, seen)
    case .first: scroll(by: -text.lines.count, text, seen)
    case .last: scroll(by: text.lines.count, text, seen)
    }
    return self != before
  }

  private mutating func stepDown(_ text: DocumentLayout, _ seen: Int) {
    let next = (link ?? -1) + 1
    if let lines = text.lines(ofLink: next), lines.lowerBound < top + seen,
      lines.lowerBound >= top
    {
      link = next
      top = clamped(max(top, lines.upperBound - seen), text, seen)
    } else {
      scroll(by: 1, text, seen)
    }
  }

  private mutating func stepUp(_ text: DocumentLayout, _ seen: Int) {
    if let link, link > 0, let lines = text.lines(ofLink: link - 1),
      lines.lowerBound >= top
    {
      self.link = link - 1
    } else {
      scroll(by: -1, text, seen)
    }
  }

  /// Moves the text; a link that leaves the screen gives way to the nearest one that is seen.
  mutating func scroll(by lines: Int, _ text: DocumentLayout, _ seen: Int) {
    top = clamped(top + lines, text, seen)
    let window = top..<top + seen
    let visible = text.visibleLinks(in: window)
    if let link, visible.contains(link) { return }
    link = lines < 0 ? visible.last : visible.first
  }

  private func clamped(_ top: Int, _ text: DocumentLayout, _ seen: Int) -> Int {
    max(0, min(top, text.lines.count - seen))
  }
}

extension DocumentLayout {
  /// The link that Enter follows where a document stands; nil when none is seen.
  func link(at position: AppState.DocumentPosition, _ seen: Int) -> Int? {
    position.link ?? visibleLinks(in: position.top..<position.top + seen).first
  }

  /// The links whose first line lies in a window of lines.
  func visibleLinks(in window: Range<Int>) -> [Int] {
    var links: [Int] = []
    for index in window.clamped(to: 0..<lines.count) {
      guard let link = lines[index].link, links.last != link else { continue }
      if index == 0 || lines[index - 1].link != link { links.append(link) }
    }
    return links
  }
}
