// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The program as a conversation: a line is typed, sentences come back.
///
/// For screen readers, braille displays and lines too bad for a screen. It moves through the same
/// states as the screen does.
package struct LinearSession: Sendable {
  /// What a number means now.
  private enum Choices {
    case none, tabs, pages
    case rows(from: Int)
    case links
    case records([RecordRef])
  }

  private static let rowsAtOnce = 20

  private var session: Session
  private var choices = Choices.none

  /// - Parameter session: Where to begin; its size does not matter.
  package init(_ session: Session) {
    self.session = session
  }

  /// What is said before anything is typed.
  package func greeting() -> [String] {
    [
      Localized(
        en: "ClusterTUI in sentences. Type a letter and Enter; ? tells the letters.",
        hu: "ClusterTUI mondatokban. Egy betű, utána Enter; a betűket ? sorolja fel.")
    ].map { $0[language] } + session.state.modes.sentences(language) + [place]
  }

  /// Takes in a line.
  ///
  /// - Returns: The answer; nil when the conversation is over.
  package mutating func answer(_ line: String) -> [String]? {
    let word = line.filter { !$0.isWhitespace }
    if word.isEmpty { return [place] }
    if let number = Int(word) { return choose(number) }
    guard let command = LinearCommand(rawValue: word.lowercased()) else { return [unknown(word)] }
    return carryOut(command)
  }

  private mutating func carryOut(_ command: LinearCommand) -> [String]? {
    switch command {
    case .open: return open()
    case .next: return step(.next)
    case .previous: return step(.previous)
    case .out: return apply(.close)
    case .back: return apply(.travel(.back))
    case .tabs: return read(.tabs)
    case .pages: return read(.pages)
    case .rows: return read(.rows(from: 0))
    case .more: return readMore()
    case .origin: return explain(.explain)
    case .table: return apply(.turnTable(.next))
    case .parameter: return apply(.changeParameter(.next))
    case .otherParameter: return apply(.markParameter)
    case .mark: return apply(.mark)
    case .compare: return apply(.compare)
    case .language: return apply(.changeLanguage)
    case .help: return LinearCommand.allCases.map { "\($0.rawValue): \($0.label[language])." }
    case .quit: return quit()
    }
  }

  private mutating func quit() -> [String]? {
    let effect = session.carryOut(.quit)
    return effect == .quit ? nil : [session.state.notice?[language] ?? place]
  }

  /// Carries out a command of the screen and says where that led, or why nowhere.
  private mutating func apply(_ command: Command) -> [String] {
    choices = .none
    _ = session.carryOut(command)
    return [session.state.notice?[language] ?? place]
  }

  private mutating func step(_ direction: Command.Direction) -> [String] {
    switch state.focus {
    case .list, .picture: apply(.move(direction == .next ? .down : .up))
    case .tabs, .detail, .cells: apply(.turn(direction))
    }
  }

  private mutating func open() -> [String] {
    if state.focus == .cells { return explain(.open) }
    if state.focus != .detail {
      let sentences = apply(.open)
      guard state.focus == .detail else { return sentences }
    }
    choices = .links
    return [place] + LinearText(state.detail(in: model)).sentences()
  }

  /// Tells where a figure comes from, or the records of a cell, and forgets that it lies over the page.
  private mutating func explain(_ command: Command) -> [String] {
    let sentences = apply(command)
    guard state.overlay != nil else { return sentences }
    let detail = state.overlayDetail(in: model)
    _ = session.carryOut(.close)
    choices = .records(detail.targets)
    return LinearText(detail).sentences()
  }

  private mutating func readMore() -> [String] {
    guard case .rows(let first) = choices else { return read(.rows(from: 0)) }
    return read(.rows(from: first + Self.rowsAtOnce))
  }

  private mutating func read(_ wished: Choices) -> [String] {
    choices = wished
    switch wished {
    case .none, .links, .records: return [place]
    case .tabs: return screen.tabBar.titles.map { "\($0)." }
    case .pages:
      return screen.pageBar.titles.enumerated().map { "\($0.offset + 1): \($0.element)." }
    case .rows(let first):
      let sentences = LinearRows(session).sentences(from: first, count: Self.rowsAtOnce)
      return sentences.isEmpty ? [Notices.noMoreRows[language]] : sentences
    }
  }

  private mutating func choose(_ number: Int) -> [String] {
    switch choices {
    case .tabs: return apply(.selectTab(number))
    case .pages: return choosePage(number)
    case .links: return follow(number, of: state.detail(in: model).targets)
    case .records(let records): return follow(number, of: records)
    case .none where state.focus != .list: return [Notices.noSuchNumber[language]]
    case .none, .rows: return chooseRow(number)
    }
  }

  private mutating func choosePage(_ number: Int) -> [String] {
    let pages = state.pages(in: model)
    guard pages.indices.contains(number - 1) else { return [Notices.noSuchNumber[language]] }
    choices = .none
    session.show(state.tab, pages[number - 1])
    return [place]
  }

  private mutating func chooseRow(_ number: Int) -> [String] {
    let rows = state.rowCount(in: model)
    guard (1...max(1, rows)).contains(number), rows > 0
    else { return [Notices.noSuchNumber[language]] }
    session.choose(row: number - 1)
    return [place]
  }

  private mutating func follow(_ number: Int, of targets: [RecordRef]) -> [String] {
    guard targets.indices.contains(number - 1) else { return [Notices.noSuchNumber[language]] }
    choices = .none
    session.follow(targets[number - 1])
    return [session.state.notice?[language] ?? place]
  }

  private func unknown(_ word: String) -> String {
    Localized(
      en: "\(word.prefix(20)) is no command; ? tells the commands.",
      hu: "\(word.prefix(20)): nincs ilyen parancs; a parancsokat ? sorolja fel.")[language]
  }

  private var state: AppState { session.state }
  private var model: ClusterModel { session.model }
  private var language: InterfaceLanguage { session.state.language }
  private var screen: Screen { Screen(state: state, model: model, keymap: session.keymap) }
  private var place: String { LinearRows(session).place }
}

extension Set<Mode> {
  fileprivate func sentences(_ language: InterfaceLanguage) -> [String] {
    let badges = Mode.allCases.filter(contains).map { $0.badge[language] }
    return badges.isEmpty ? [] : [badges.joined(separator: ", ") + "."]
  }
}
