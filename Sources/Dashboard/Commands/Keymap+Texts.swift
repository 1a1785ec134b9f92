// SPDX-License-Identifier: EUPL-1.2

import TextGrid

extension Keymap.Entry {
  /// What the entry does where the focus is.
  func label(in scope: Keymap.Scope) -> Localized {
    labels[scope] ?? label
  }

  /// The first key of each command, as short as the footer needs it: `↑↓`, `0…9`.
  func footerKeys(_ glyphs: GlyphSet) -> String {
    let names = bindings.compactMap { $0.keys.first }.map { KeyName.text($0, glyphs) }
    guard names.count > 3, let first = names.first, let last = names.last else {
      let isNarrow = names.allSatisfy { $0.count == 1 }
      return names.joined(separator: isNarrow ? "" : " ")
    }
    return "\(first)-\(last)"
  }

  /// Every key of the entry: `↑ k, ↓ j`.
  func allKeys(_ glyphs: GlyphSet) -> String {
    guard bindings.count <= 3 else { return footerKeys(glyphs) }
    return bindings.map { binding in
      binding.keys.map { KeyName.text($0, glyphs) }.joined(separator: " ")
    }.joined(separator: ", ")
  }
}
