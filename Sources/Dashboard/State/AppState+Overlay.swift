// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

extension AppState {
  /// While the help lies over the page, keys move the help; everything that means "out" closes it.
  mutating func apply(
    _ command: Command, over overlay: Overlay, in model: ClusterModel
  ) -> Effect? {
    guard case .help(let top) = overlay else { return nil }
    switch command {
    case .move(let motion): scrollHelp(motion, from: top)
    case .open, .close, .help, .cancel, .quit, .travel: self.overlay = nil
    case .changeLanguage: changeLanguage(in: model)
    case .repaint: return .repaint
    case .suspend: return .suspend
    case .turn, .focus, .selectTab, .beginCount: notice = Notices.closeHelpFirst
    }
    return nil
  }

  mutating func changeLanguage(in model: ClusterModel) {
    language = language.next
    settle(in: model)
  }

  /// After a change of size: the help shows as many lines as there is room for.
  mutating func settleOverlay() {
    guard case .help(let top) = overlay else { return }
    let lines = HelpOverlay.lines(for: self).count
    overlay = .help(top: max(0, min(top, lines - HelpOverlay.textRows(in: size))))
  }

  private mutating func scrollHelp(_ motion: Command.Motion, from top: Int) {
    let seen = HelpOverlay.textRows(in: size)
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
    overlay = .help(top: target)
    settleOverlay()
  }
}
