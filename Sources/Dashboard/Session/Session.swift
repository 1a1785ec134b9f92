// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
package import TextGrid

/// The program without its terminal: keys go in, frames come out.
package struct Session: Sendable {
  package let model: ClusterModel
  package let keymap: Keymap
  package private(set) var state: AppState

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
    if state.count != nil, case .character(let digit) = key.base, digit.isASCII, digit.isNumber {
      state.extendCount(digit)
      return nil
    }
    guard let command = keymap.command(for: key) else {
      state.reject(KeyName.text(key, state.lettering.glyphs))
      return nil
    }
    return state.apply(command, in: model)
  }

  /// Takes in a new size of the screen; what was chosen stays chosen and seen.
  package mutating func resize(to size: Size) {
    state.size = size
    state.settle(in: model)
  }

  /// Goes to a page of a tab.
  package mutating func show(_ tab: Tab, _ page: Page) {
    state.go(to: tab, page)
    state.enterPage(in: model)
  }

  /// Goes to a record, as if a link to it had been followed.
  package mutating func show(_ record: RecordRef) {
    state.show(record, in: model)
    state.past = []
  }
}
