// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// Keys as they are printed on keyboards: `↑`, `Enter`, `Ctrl-D`.
enum KeyName {
  static func text(_ key: Key, _ glyphs: GlyphSet) -> String {
    let prefix = [(Key.Modifiers.control, "Ctrl-"), (.alt, "Alt-"), (.shift, "Shift-")]
      .filter { key.modifiers.contains($0.0) }.map(\.1).joined()
    switch key.base {
    case .character(let character):
      return prefix + (prefix.isEmpty ? String(character) : character.uppercased())
    case .function(let number): return "\(prefix)F\(number)"
    case .named(let name): return prefix + text(name, glyphs)
    }
  }

  /// Keys that are pressed one after the other: `g/`.
  static func text(_ keys: [Key], _ glyphs: GlyphSet) -> String {
    keys.map { text($0, glyphs) }.joined()
  }

  private static func text(_ name: Key.Name, _ glyphs: GlyphSet) -> String {
    switch name {
    case .up: glyphs.up
    case .down: glyphs.down
    case .left: glyphs.left
    case .right: glyphs.right
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home, .end, .enter, .escape, .tab, .backspace, .delete, .insert, .space: name.rawValue
    }
  }
}
