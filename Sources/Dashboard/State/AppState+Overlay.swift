// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

extension AppState {
  /// While something lies over the page, keys move that; everything that means "out" closes it.
  mutating func apply(
    _ command: Command, over overlay: Overlay, in model: ClusterModel
  ) -> Effect? {
    switch command {
    case .move(let motion): scroll(overlay, motion, in: model)
    case .open: return follow(overlay, in: model)
    case .copy: return copy(over: overlay, in: model)
    case .close, .help, .cancel, .quit, .travel, .explain: self.overlay = nil
    case .changeLanguage: changeLanguage(in: model)
    case .repaint: return .repaint
    case .suspend: return .suspend
    case .order: orderAgain(overlay, in: model)
    case .turn, .focus, .selectTab, .bookmark, .nextChange, .beginCount, .turnTable, .find,
      .changeParameter, .markParameter, .mark, .compare, .removeMarks:
      notice = Notices.closeOverlayFirst
    }
    return nil
  }

  /// The key that opens the choice of columns also chooses.
  private mutating func orderAgain(_ overlay: Overlay, in model: ClusterModel) {
    switch overlay {
    case .columns(let choice): order(by: choice, in: model)
    case .help, .provenance, .records, .copying: notice = Notices.closeOverlayFirst
    }
  }

  private mutating func scroll(
    _ overlay: Overlay, _ motion: Command.Motion, in model: ClusterModel
  ) {
    switch overlay {
    case .help(let top): scrollHelp(motion, from: top)
    case .provenance(var position):
      scroll(&position, motion, in: model)
      self.overlay = .provenance(position)
    case .records(var position):
      scroll(&position, motion, in: model)
      self.overlay = .records(position)
    case .columns(let choice): moveOrderChoice(motion, from: choice, in: model)
    case .copying(var position):
      scroll(&position, motion, in: model)
      self.overlay = .copying(position)
    }
  }

  /// The key that has opened the box takes the text that is chosen in it.
  private mutating func copy(over overlay: Overlay, in model: ClusterModel) -> Effect? {
    guard case .copying(let position) = overlay else {
      notice = Notices.closeOverlayFirst
      return nil
    }
    return copy(at: position, in: model)
  }

  private mutating func scroll(
    _ position: inout DocumentPosition, _ motion: Command.Motion, in model: ClusterModel
  ) {
    let text = overlayLayout(in: model)
    let seen = OverlayBox.textRows(in: size)
    if !position.move(motion, times: 1, text, seen) {
      notice = motion.isBackward ? Notices.beginning : Notices.end
    }
  }

  /// The help has nothing to follow, so that opening closes it.
  private mutating func follow(_ overlay: Overlay, in model: ClusterModel) -> Effect? {
    switch overlay {
    case .help: self.overlay = nil
    case .columns(let choice): order(by: choice, in: model)
    case .copying(let position): return copy(at: position, in: model)
    case .provenance(let position), .records(let position):
      let targets = overlayDetail(in: model).targets
      let link = overlayLayout(in: model).link(at: position, OverlayBox.textRows(in: size))
      guard let link, targets.indices.contains(link) else {
        notice = Notices.noLink
        return nil
      }
      self.overlay = nil
      show(targets[link], in: model)
    }
    return nil
  }

  mutating func changeLanguage(in model: ClusterModel) {
    language = language.next
    keepDerived(of: model)
    settle(in: model)
    settleOverlay(in: model)
  }

  /// After a change of size or language: what lies over the page shows as many lines as fit.
  mutating func settleOverlay(in model: ClusterModel) {
    let seen = OverlayBox.textRows(in: size)
    switch overlay {
    case .help(let top):
      let lines = HelpOverlay.lines(for: self).count
      overlay = .help(top: max(0, min(top, lines - seen)))
    case .provenance(var position):
      position.scroll(by: 0, overlayLayout(in: model), seen)
      overlay = .provenance(position)
    case .records(var position):
      position.scroll(by: 0, overlayLayout(in: model), seen)
      overlay = .records(position)
    case .copying(var position):
      position.scroll(by: 0, overlayLayout(in: model), seen)
      overlay = .copying(position)
    case .columns, nil: break
    }
  }

  private mutating func scrollHelp(_ motion: Command.Motion, from top: Int) {
    let seen = OverlayBox.textRows(in: size)
    let lines = HelpOverlay.lines(for: self).count
    let target: Int
    switch motion {
    case .up: target = top - 1
    case .down: target = top + 1
    case .pageUp: target = top - seen
    case .pageDown: target = top + seen
    case .halfUp: target = top - seen / 2
    case .halfDown: target = top + seen / 2
    case .first: target = 0
    case .last: target = lines
    }
    overlay = .help(top: max(0, min(target, lines - seen)))
  }
}
