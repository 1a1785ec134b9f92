// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// The columns by which a list can be ordered, to choose from.
struct OrderOverlay {
  let choices: [StyledText]
  let choice: Int
  let language: InterfaceLanguage

  func draw(on canvas: inout Canvas) {
    let title = Localized(en: "Order by", hu: "Rendezés")[language]
    let room = OverlayBox.textRows(in: canvas.frame.size) - 1
    let seen = Scroll(count: choices.count, room: room, from: 0, showing: choice).seen
    let text = OverlayBox(lines: seen.count + 1, top: 0, language: language).draw(on: &canvas)
    canvas.draw(
      StyledText(title, .heading), row: text.top, column: text.left, in: text, surface: .overlay)
    for (index, row) in zip(seen, text.top + 1..<text.bottom) {
      draw(index, row: row, on: &canvas, in: text)
    }
  }

  private func draw(_ index: Int, row: Int, on canvas: inout Canvas, in area: Rect) {
    let isChosen = index == choice
    let surface: Surface = isChosen ? .selected : .overlay
    let line = Rect(left: area.left, top: row, columns: area.columns, rows: 1)
    canvas.fill(line, surface: surface)
    if isChosen {
      canvas.put(
        canvas.glyphs.cursor, row: row, column: area.left, in: area, role: .text, surface: surface)
      canvas.placeCursor(row: row, column: area.left)
    }
    canvas.draw(choices[index], row: row, column: area.left + 2, in: area, surface: surface)
  }
}
