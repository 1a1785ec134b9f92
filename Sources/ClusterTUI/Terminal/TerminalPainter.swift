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
  /// The row that is being written; here only to keep its storage.
  private var cells: [cchar_t] = []

  /// Shows a frame; rows that are as they were cost nothing.
  ///
  /// Whole rows, never parts: writing over half of a wide glyph leaves the other half standing.
  mutating func paint(_ frame: Frame, theme: Theme, depth: ColorDepth, showsCursor: Bool) {
    var encoder = encoder(for: theme, depth)
    let screen = cnc_stdscr()
    for row in 0..<frame.size.rows where isChanged(row, frame) {
      write(frame.runs(inRow: row), row: Int32(clamping: row), &encoder)
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

  private mutating func write(_ runs: [Frame.Run], row: Int32, _ encoder: inout CellEncoder) {
    let screen = cnc_stdscr()
    cells.removeAll(keepingCapacity: true)
    for run in runs where !run.isBlankEnd { encoder.encode(run, into: &cells, pairs: &pairs) }
    if !cells.isEmpty { _ = mvwadd_wchnstr(screen, row, 0, cells, Int32(clamping: cells.count)) }
    guard let end = runs.last, end.isBlankEnd else { return }
    var blank = encoder.blank(end.role, end.surface, pairs: &pairs)
    let columns = runs.dropLast().reduce(0) { $0 + $1.cells.count }
    let count = Int32(clamping: end.cells.count)
    _ = mvwhline_set(screen, row, Int32(clamping: columns), &blank, count)
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
