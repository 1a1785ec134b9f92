// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses
internal import TextGrid

/// Hands frames to curses, which sends the terminal what differs from the last one.
///
/// Statuses are discarded: painting fails only outside the screen, which may have shrunk since the
/// frame was drawn, and the next frame knows its new size.
struct TerminalPainter {
  private var previous: Frame?
  private var encoder: CellEncoder?
  private var pairs = ColorPairs()

  /// Shows a frame; rows that are as they were cost nothing.
  ///
  /// Whole rows, never parts: writing over half of a wide glyph leaves the other half standing.
  mutating func paint(_ frame: Frame, theme: Theme, depth: ColorDepth, showsCursor: Bool) {
    var encoder = encoder(for: theme, depth)
    let screen = cnc_stdscr()
    for row in 0..<frame.size.rows where isChanged(row, frame) {
      let cells = encoder.encode(frame.row(row), pairs: &pairs)
      _ = mvwadd_wchnstr(screen, Int32(clamping: row), 0, cells, Int32(clamping: cells.count))
    }
    let cursor = frame.cursor ?? Position(row: 0, column: 0)
    _ = wmove(screen, Int32(clamping: cursor.row), Int32(clamping: cursor.column))
    _ = curs_set(showsCursor && frame.cursor != nil ? 1 : 0)
    _ = wnoutrefresh(screen)
    _ = doupdate()
    previous = frame
    self.encoder = encoder
  }

  /// Makes the next frame go out as a whole onto a cleared screen, as after damage by others.
  mutating func invalidate() {
    previous = nil
    _ = clearok(cnc_stdscr(), true)
  }

  private mutating func encoder(for theme: Theme, _ depth: ColorDepth) -> CellEncoder {
    if let encoder, encoder.matches(theme, depth) { return encoder }
    previous = nil
    return CellEncoder(theme: theme, depth: depth)
  }

  private func isChanged(_ row: Int, _ frame: Frame) -> Bool {
    guard let previous, previous.size == frame.size else { return true }
    return previous.row(row) != frame.row(row)
  }
}
