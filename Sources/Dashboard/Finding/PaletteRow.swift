// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// An item of the palette as it is shown: what it is called, what it does or where it is, its key.
struct PaletteRow {
  let context: Context
  let keymap: Keymap

  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(Localized(en: "Name", hu: "Név")[language], .fixed(28)),
      TableColumn(
        Localized(en: "What it does", hu: "Mit tesz")[language], .flexible(least: 24),
        dispensability: 1),
      TableColumn(
        Localized(en: "Key", hu: "Billentyű")[language], .fixed(14), dispensability: 2),
    ]
  }

  func cells(of item: PaletteItem) -> [StyledText] {
    let name = item.name(in: context)
    return [
      StyledText(name.title), StyledText(name.detail, .muted), StyledText(keys(of: item), .key),
    ]
  }

  /// Every key of a command, in the keymap that is used; nothing for what has none.
  private func keys(of item: PaletteItem) -> String {
    switch item {
    case .command(let command): keymap.keyNames(of: command, context.glyphs)
    case .page(let tab, .brief): "\(context.model.digit(of: tab))"
    case .page, .record: ""
    }
  }
}

extension Keymap {
  /// The keys of a command: `/ F7`; empty for one without a key.
  func keyNames(of command: Command, _ glyphs: GlyphSet) -> String {
    entries.flatMap(\.bindings).filter { $0.command == command }.flatMap(\.keys)
      .map { KeyName.text($0, glyphs) }.joined(separator: " ")
  }
}
