// SPDX-License-Identifier: EUPL-1.2

extension Key {
  /// What arrives from a terminal when this key is pressed: a letter with Shift is a capital letter,
  /// and some letters with Ctrl send what other keys send.
  package var asSent: Key {
    guard case .character(let character) = base else { return self }
    if character == " " { return Key(.named(.space), modifiers: modifiers) }
    if modifiers.contains(.control) { return sentWithControl(character) }
    guard modifiers.contains(.shift) else { return self }
    let capital = character.uppercased().first ?? character
    return Key(.character(capital), modifiers: modifiers.subtracting(.shift))
  }

  private func sentWithControl(_ character: Character) -> Key {
    let others = modifiers.subtracting(.control)
    switch character.lowercased() {
    case "h": return Key(.named(.backspace), modifiers: others)
    case "i": return Key(.named(.tab), modifiers: others)
    case "j", "m": return Key(.named(.enter), modifiers: others)
    case "[": return Key(.named(.escape), modifiers: others)
    case "@": return Key(.named(.space), modifiers: modifiers)
    case let letter:
      let base = letter.first.map(Base.character) ?? base
      return Key(base, modifiers: modifiers.subtracting(.shift))
    }
  }
}
