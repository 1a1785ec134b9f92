// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// A box over the page, for a text that may be longer than the screen.
struct OverlayBox {
  private static let widest = 76
  /// Rows and columns of the box that hold no text: its edges, and a blank beside the text.
  private static let edgeRows = 2
  private static let edgeColumns = 4
  /// The status line and the footer, which go on answering while the box is open.
  private static let bottomRows = 2

  /// Of the text.
  let lines: Int
  /// The first line that is seen.
  let top: Int
  let language: InterfaceLanguage

  /// Lines of text that a screen shows at once.
  static func textRows(in size: Size) -> Int {
    max(1, size.rows - bottomRows - edgeRows)
  }

  /// Columns of the text.
  static func textColumns(in size: Size) -> Int {
    max(1, min(widest, size.columns) - edgeColumns)
  }

  /// Draws the box.
  ///
  /// - Returns: Where the text stands.
  func draw(on canvas: inout Canvas) -> Rect {
    let rows = min(lines, Self.textRows(in: canvas.frame.size))
    var room = canvas.frame.bounds
    _ = room.removeBottom(Self.bottomRows)
    let box = room.centred(columns: Self.widest, rows: rows + Self.edgeRows)
    canvas.fill(box, surface: .overlay)
    drawEdges(of: box, on: &canvas)
    drawPosition(rows, in: box, on: &canvas)
    return box.inset(columns: Self.edgeColumns / 2, rows: 1)
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

  /// Says that there is more, because a cut text looks complete.
  private func drawPosition(_ rows: Int, in box: Rect, on canvas: inout Canvas) {
    guard lines > box.rows - Self.edgeRows else { return }
    let last = min(lines, top + rows)
    let text = Localized(en: " \(last) of \(lines) lines ", hu: " \(last) / \(lines) sor ")
    canvas.draw(
      StyledText(text[language], .muted), row: box.bottom - 1, column: box.left + 2, in: box,
      surface: .overlay)
  }
}
