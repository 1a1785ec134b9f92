// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// The keys that work here and now, over the page.
///
/// It is made from the keymap.
struct HelpOverlay {
  private static let keyColumns = 32

  let state: AppState
  let keymap: Keymap
  let top: Int

  /// The help's lines for the level that has the focus.
  static func lines(for state: AppState, _ keymap: Keymap = .standard) -> [StyledText] {
    let language = state.language
    let title = Localized(en: "Keys", hu: "Billentyűk")[language]
    let level: Localized =
      switch state.scope {
      case .tabs: Localized(en: "in the tabs", hu: "a füleknél")
      case .list: Localized(en: "in the list", hu: "a listában")
      case .record, .document: Localized(en: "in the text", hu: "a szövegben")
      case .rows: Localized(en: "in the rows of the table", hu: "a táblázat soraiban")
      case .cells: Localized(en: "in the cells of the table", hu: "a táblázat celláiban")
      case .line: Localized(en: "while typing", hu: "gépelés közben")
      case .finder: Localized(en: "in a list to choose from", hu: "választólistában")
      case .picture: Localized(en: "in the picture", hu: "az ábrán")
      }
    var lines = [StyledText("\(title) \(level[language])", .heading), StyledText()]
    for entry in state.activeKeymap(keymap).entries {
      let keys = entry.allKeys(state.lettering.glyphs)
      let width = CellText(keys, repertoire: state.lettering.repertoire).width
      let padding = String(repeating: " ", count: max(1, keyColumns - width))
      let label = entry.label(in: state.scope)[language]
      lines.append(StyledText(keys, .key) + StyledText(padding + label))
    }
    if state.lettering.repertoire == .unicode { lines += letters(keymap.keyboard, language) }
    let closing = Localized(en: "Esc closes this help.", hu: "Esc bezárja a súgót.")
    return lines + [StyledText(), StyledText(closing[language], .muted)]
  }

  /// Which other letters work; as many lines for every keyboard.
  private static func letters(
    _ keyboard: Keyboard, _ language: InterfaceLanguage
  ) -> [StyledText] {
    let title = Localized(
      en: "Greek and Cyrillic letters mean what the Latin ones on their keys do:",
      hu: "A görög és cirill betűk a billentyűjük latin betűjét jelentik:")
    let groups = "abcdefghijklmnopqrstuvwxyz/.".compactMap { latin -> String? in
      let others = keyboard.others(of: latin)
      return others.isEmpty ? nil : ([latin] + others).map(String.init).joined(separator: " ")
    }
    let lines = stride(from: 0, to: groups.count, by: 7).map { start in
      groups[start..<min(start + 7, groups.count)].map { group in
        group + String(repeating: " ", count: max(1, 9 - group.count))
      }.joined()
    }
    return [StyledText(), StyledText(title[language])] + lines.map { StyledText($0, .muted) }
  }

  func draw(on canvas: inout Canvas) {
    let lines = Self.lines(for: state, keymap)
    let text = OverlayBox(lines: lines.count, top: top, language: state.language)
      .draw(on: &canvas)
    for row in 0..<text.rows where lines.indices.contains(top + row) {
      canvas.draw(
        lines[top + row], row: text.top + row, column: text.left, in: text, surface: .overlay)
    }
    canvas.placeCursor(row: text.top, column: text.left)
  }
}
