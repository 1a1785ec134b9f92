// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

extension AppState {
  /// Carries out a command.
  ///
  /// - Returns: What the outside world has to do, if anything.
  package mutating func apply(_ command: Command, in model: ClusterModel) -> Effect? {
    keepDerived(of: model)
    defer { keepDerived(of: model) }
    let times = takeCount()
    notice = nil
    awaited = nil
    if command != .cancel, command != .quit { isQuitArmed = false }
    if let overlay { return apply(command, over: overlay, in: model) }
    if let prompt { return apply(command, at: prompt, in: model) }
    switch command {
    case .move(let motion): move(motion, times: times, in: model)
    case .turn(let direction): turn(direction, times: times ?? 1, in: model)
    case .open: open(in: model)
    case .close: close(in: model)
    case .focus(let direction): moveFocus(direction, in: model)
    case .selectTab(let digit): selectTab(digit, in: model)
    case .travel(let history): travel(history, in: model)
    case .find(let way): find(way, times: times ?? 1, in: model)
    case .bookmark(let use): awaited = use
    case .nextChange: goToNextChange(in: model)
    case .beginCount: count = ""
    case .explain: explain(in: model)
    case .order: beginOrder(in: model)
    case .turnTable(let direction): turnTable(direction, in: model)
    case .changeParameter(let direction): changeParameter(direction, in: model)
    case .markParameter: markParameter(in: model)
    case .mark: mark(in: model)
    case .compare: compare(in: model)
    case .removeMarks: removeMarks()
    case .copy: beginCopying(in: model)
    case .changeLanguage: changeLanguage(in: model)
    case .help: overlay = .help(top: 0)
    case .cancel: return cancel()
    case .repaint: return .repaint
    case .suspend: return .suspend
    case .quit: return quit()
    }
    return nil
  }

  /// Answers a key that is bound to nothing.
  ///
  /// - Parameters:
  ///   - key: The key's name.
  ///   - help: The name of a key that shows which keys are bound.
  package mutating func reject(_ key: String, help: String) {
    _ = takeCount()
    notice = Localized(
      en: "\(key) does nothing here; \(help) shows the keys",
      hu: "\(key): itt nincs hatása; \(help) mutatja a billentyűket")
  }

  /// Says something in the status line until the next key.
  package mutating func tell(_ text: Localized) {
    _ = takeCount()
    notice = text
  }

  private mutating func find(_ way: Command.Finding, times: Int, in model: ClusterModel) {
    switch way {
    case .search: beginSearch(in: model)
    case .hit(let direction): goToHit(direction, times: times, in: model)
    case .filter: beginFilter(in: model)
    case .everywhere: beginEverywhere(in: model)
    case .palette: beginPalette(in: model)
    }
  }

  /// Adds a digit to the count that is being typed.
  package mutating func extendCount(_ digit: Character) {
    guard let count, count.count < 6 else { return }
    self.count = count + String(digit)
  }

  private mutating func takeCount() -> Int? {
    defer { count = nil }
    return count.flatMap { Int($0) }
  }

  /// At a shared screen one key must not end the programme of the next person.
  private mutating func quit() -> Effect? {
    guard modes.contains(.kiosk), !isQuitArmed else { return .quit }
    isQuitArmed = true
    notice = Notices.quitOnceMore
    return nil
  }

  private mutating func cancel() -> Effect? {
    if isQuitArmed { return .quit }
    isQuitArmed = true
    notice = Localized(
      en: "Ctrl-C once more quits, any other key stays",
      hu: "Ctrl-C még egyszer: kilépés, bármi más: marad")
    return nil
  }
}
