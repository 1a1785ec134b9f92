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

  /// Every key of the entry: `↑ k, ↓ j`; a command without any has the glyph for nothing.
  func allKeys(_ glyphs: GlyphSet) -> String {
    allKeyNames(glyphs).map { $0.joined(separator: " ") }.joined(separator: ", ")
  }

  /// The keys of each command of the entry; many commands of one key each are one range.
  func allKeyNames(_ glyphs: GlyphSet) -> [[String]] {
    guard bindings.count <= 3 || bindings.contains(where: { $0.keys.count != 1 })
    else { return [[footerKeys(glyphs)]] }
    return bindings.map { binding in
      let chords = chords.filter { $0.command == binding.command }
      let names =
        binding.keys.map { KeyName.text($0, glyphs) } + chords.map { KeyName.text($0.keys, glyphs) }
      return names.isEmpty ? [String(glyphs.horizontal)] : names
    }
  }
}
