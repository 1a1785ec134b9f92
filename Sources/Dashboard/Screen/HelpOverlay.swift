// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// The keys that work here and now, over the page.
///
/// It is made from the keymap.
struct HelpOverlay {
  private static let widest = 76
  private static let keyColumns = 32
  /// Rows of the box that hold no text: its edges.
  private static let edges = 2
  /// The status line and the footer, which go on answering while the help is open.
  private static let bottomRows = 2

  let state: AppState
  let keymap: Keymap
  let top: Int

  /// Lines of help that a screen shows at once.
  static func textRows(in size: Size) -> Int {
    max(1, size.rows - bottomRows - edges)
  }

  /// The help's lines for the level that has the focus.
  static func lines(for state: AppState, _ keymap: Keymap = .standard) -> [StyledText] {
    let language = state.language
    let title = Localized(en: "Keys", hu: "Billentyűk")[language]
    let level: Localized =
      switch state.scope {
      case .tabs: Localized(en: "in the tabs", hu: "a füleknél")
      case .list: Localized(en: "in the list", hu: "a listában")
      case .record, .document: Localized(en: "in the text", hu: "a szövegben")
      }
    var lines = [StyledText("\(title) \(level[language])", .heading), StyledText()]
    for entry in keymap.entries {
      let keys = entry.allKeys(state.lettering.glyphs)
      let width = CellText(keys, repertoire: state.lettering.repertoire).width
      let padding = String(repeating: " ", count: max(1, keyColumns - width))
      let label = entry.label(in: state.scope)[language]
      lines.append(StyledText(keys, .key) + StyledText(padding + label))
    }
    let closing = Localized(en: "Esc closes this help.", hu: "Esc bezárja a súgót.")
    return lines + [StyledText(), StyledText(closing[language], .muted)]
  }

  func draw(on canvas: inout Canvas) {
    let lines = Self.lines(for: state, keymap)
    let rows = min(lines.count, Self.textRows(in: state.size))
    var room = canvas.frame.bounds
    _ = room.removeBottom(Self.bottomRows)
    let box = room.centred(columns: Self.widest, rows: rows + Self.edges)
    canvas.fill(box, surface: .overlay)
    drawEdges(of: box, on: &canvas)
    let text = box.inset(columns: 2, rows: 1)
    for row in 0..<rows where lines.indices.contains(top + row) {
      canvas.draw(
        lines[top + row], row: text.top + row, column: text.left, in: text, surface: .overlay)
    }
    canvas.placeCursor(row: text.top, column: text.left)
    drawPosition(top + rows, of: lines.count, in: box, on: &canvas)
  }

  private func drawEdges(of box: Rect, on canvas: inout Canvas) {
    let glyphs = canvas.glyphs
    let bottom = box.bottom - 1
    let right = box.right - 1
    for row in [box.top, bottom] {
      canvas.drawRule(glyphs.horizontal, row: row, in: box, surface: .overlay)
    }
    for column in [box.left, right] {
      canvas.drawColumn(glyphs.vertical, column: column, in: box, surface: .overlay)
    }
    let corners = [
      (box.top, box.left, glyphs.topLeft), (box.top, right, glyphs.topRight),
      (bottom, box.left, glyphs.bottomLeft), (bottom, right, glyphs.bottomRight),
    ]
    for (row, column, sign) in corners {
      canvas.put(sign, row: row, column: column, in: box, role: .rule, surface: .overlay)
    }
  }

  /// Says that there is more, because a cut list looks complete.
  private func drawPosition(_ last: Int, of count: Int, in box: Rect, on canvas: inout Canvas) {
    guard count > box.rows - Self.edges else { return }
    let text = Localized(en: " \(last) of \(count) lines ", hu: " \(last) / \(count) sor ")
    canvas.draw(
      StyledText(text[state.language], .muted), row: box.bottom - 1, column: box.left + 2, in: box,
      surface: .overlay)
  }
}
