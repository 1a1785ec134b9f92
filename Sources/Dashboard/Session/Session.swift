// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
package import TextGrid

/// The program without its terminal: keys go in, frames come out.
package struct Session: Sendable {
  package private(set) var model: ClusterModel
  package let keymap: Keymap
  package internal(set) var state: AppState
  /// What `restart` returns to.
  private var start: AppState?
  /// A key that may mean something else together with the next one, and the state before it.
  private var last: (key: Key, state: AppState)?

  package init(
    model: ClusterModel, keymap: Keymap = .standard, size: Size, lettering: Lettering,
    language: InterfaceLanguage
  ) {
    self.model = model
    self.keymap = keymap
    self.state = AppState(size: size, lettering: lettering, language: language)
    state.enterPage(in: model)
  }

  /// The whole screen as it is now.
  package func frame() -> Frame {
    Screen(state: state, model: model, keymap: keymap).frame()
  }

  /// Takes in a key press.
  ///
  /// - Returns: What the outside world has to do, if anything.
  package mutating func press(_ key: Key) -> Effect? {
    let last = self.last
    self.last = keymap.beginsChord(key) ? (key, state) : nil
    if let last, let command = keymap.command(for: last.key, key), state.prompt == nil {
      state = last.state
      return carryOut(command)
    }
    return pressAlone(key)
  }

  private mutating func pressAlone(_ key: Key) -> Effect? {
    if state.count != nil, case .character(let digit) = key.base, digit.isASCII, digit.isNumber {
      state.extendCount(digit)
      return nil
    }
    if state.prompt != nil, state.overlay == nil { return typed(key) }
    if let use = state.awaited {
      let letter = keymap.keyboard.bookmarkLetter(of: key)
      return state.choose(letter: letter, for: use, in: model).flatMap { allowed($0) }
    }
    guard let command = keymap.command(for: key) else {
      let help = keymap.keys(of: .help).first ?? .function(1)
      let glyphs = state.lettering.glyphs
      state.reject(KeyName.text(key, glyphs), help: KeyName.text(help, glyphs))
      return nil
    }
    return carryOut(command)
  }

  /// A key while a line is being typed.
  private mutating func typed(_ key: Key) -> Effect? {
    if let command = Keymap.prompt.command(for: key) { return carryOut(command) }
    if !state.type(key, in: model) {
      state.tell(Notices.notTyped(KeyName.text(key, state.lettering.glyphs)))
    }
    return nil
  }

  /// Carries out a command, as if its key had been pressed.
  mutating func carryOut(_ command: Command) -> Effect? {
    state.apply(command, in: model).flatMap { allowed($0) }
  }

  /// Chooses a row of the present list.
  ///
  /// - Precondition: The list has it.
  mutating func choose(row: Int) {
    state.notice = nil
    state.choose(row: row, in: model)
  }

  /// Goes to a record that a link names, from where one can come back.
  mutating func follow(_ record: RecordRef) {
    state.notice = nil
    state.show(record, in: model)
  }

  /// An effect that somebody asks for, or nil after having said that these modes do not allow it.
  package mutating func allowed(_ effect: Effect) -> Effect? {
    guard let refusal = state.modes.refusal(of: effect) else { return effect }
    state.tell(refusal)
    return nil
  }

  /// Makes a mode apply from now on, and shows its badge.
  package mutating func enter(_ mode: Mode) {
    state.modes.insert(mode)
  }

  /// Draws less from now on, because the terminal's line is slow; says so, and is true, once.
  package mutating func becomeLean() -> Bool {
    guard state.modes.insert(.lean).inserted else { return false }
    state.tell(Notices.becameLean)
    return true
  }

  /// Says something in the status line until the next key.
  package mutating func tell(_ text: Localized) { state.tell(text) }

  /// Shows another version of the dataset; the place, the start and what was visited are found again.
  mutating func replaceModel(_ new: ClusterModel, _ changes: DatasetChanges) {
    let relocation = Relocation(from: model, to: new, changes, state.lettering.glyphs)
    model = new
    state = relocation.state(state)
    start = start.map(relocation.state)
  }

  /// Makes the present place the one that `restart` returns to.
  package mutating func beginHere() { start = state }

  /// Forgets what was done since the start, for the next person.
  package mutating func restart() {
    guard var start else { return }
    start.size = state.size
    start.modes = state.modes
    start.changes = state.changes
    start.removed = state.removed
    start.isOutdated = state.isOutdated
    // what is in a file must not be written over by what was there before
    if state.modes.allowsWriting { start.bookmarks = state.bookmarks }
    start.derived.index = state.derived.index
    start.derived.promisedIndex = state.derived.promisedIndex
    state = start
    state.settle(in: model)
  }

  /// Takes in a new size of the screen; what was chosen stays chosen and seen.
  package mutating func resize(to size: Size) {
    state.size = size
    last = nil
    state.settle(in: model)
    state.settleOverlay(in: model)
  }

  /// Goes to a page of a tab.
  package mutating func show(_ tab: Tab, _ page: Page) {
    state.go(to: tab, page)
    state.enterPage(in: model)
  }

  /// Goes to a place, as the first one.
  package mutating func show(_ place: PlaceAddress) {
    state.go(to: place, in: model)
    state.past = []
  }

  /// Gives the session the bookmarks of its dataset.
  package mutating func adopt(_ bookmarks: Bookmarks) { state.bookmarks = bookmarks }

  /// Goes to a record, as if a link to it had been followed.
  package mutating func show(_ record: RecordRef) {
    state.show(record, in: model)
    state.past = []
  }
}
