// SPDX-License-Identifier: EUPL-1.2

extension InputLine {
  /// Takes in a key as every line editor does.
  ///
  /// - Returns: Whether the key means something to the line; if not, nothing was changed.
  package mutating func press(_ key: Key) -> Bool {
    switch (key.base, key.modifiers) {
    case (.character(let character), []), (.character(let character), .shift):
      insert(String(character))
    case (.named(let name), []), (.named(let name), .shift): return press(name)
    case (.character(let letter), .control): return press(control: letter)
    default: return false
    }
    return true
  }

  private mutating func press(_ name: Key.Name) -> Bool {
    switch name {
    case .space: insert(" ")
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .left: move(by: -1)
    case .right: move(by: 1)
    case .home: moveToStart()
    case .end: moveToEnd()
    case .up, .down, .pageUp, .pageDown, .enter, .escape, .tab, .insert: return false
    }
    return true
  }

  private mutating func press(control letter: Character) -> Bool {
    switch letter {
    case "a": moveToStart()
    case "e": moveToEnd()
    case "u": deleteToStart()
    case "w": deleteWord()
    default: return false
    }
    return true
  }
}
