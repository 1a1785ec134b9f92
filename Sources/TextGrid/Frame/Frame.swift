// SPDX-License-Identifier: EUPL-1.2

/// A whole screen as cells: the one thing that crosses from the program to the terminal.
///
/// Every position may be written; what lies outside is clipped, so drawing never traps.
package struct Frame: Equatable, Sendable {
  package let size: Size
  /// Row by row; `size.columns * size.rows` of them.
  package private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands, for screen readers and magnifiers.
  package var cursor: Position?

  package init(size: Size) {
    self.size = size
    self.cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  package var bounds: Rect { Rect(columns: size.columns, rows: size.rows) }

  /// The cell at a position inside the frame, or nil outside it.
  package func cell(at position: Position) -> Cell? {
    guard let index = index(of: position) else { return nil }
    return cells[index]
  }

  /// The cells of one row.
  ///
  /// - Precondition: `row` lies inside the frame.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Writes one glyph if all of it fits into `clip` and the frame; a wide glyph that would be cut
  /// leaves blanks.
  package mutating func put(
    _ glyph: Glyph, at position: Position, clip: Rect, role: Role, surface: Surface
  ) {
    let visible = clip.intersection(bounds)
    guard !visible.isEmpty, position.row >= visible.top, position.row < visible.bottom
    else { return }
    let end = position.column + Int(glyph.width)
    guard end > visible.left, position.column < visible.right else { return }
    guard position.column >= visible.left, end <= visible.right else {
      let column = max(position.column, visible.left)
      set(Cell(.space, role: role, surface: surface), row: position.row, column: column)
      return
    }
    let cell = Cell(glyph, role: role, surface: surface)
    set(cell, row: position.row, column: position.column)
    if glyph.width == 2 {
      let half = Cell(Glyph(" ", width: 0), role: role, surface: surface)
      set(half, row: position.row, column: position.column + 1)
    }
  }

  /// Makes every cell of the block blank.
  package mutating func fill(_ area: Rect, role: Role = .text, surface: Surface) {
    let visible = area.intersection(bounds)
    guard !visible.isEmpty else { return }
    let blank = Cell(.space, role: role, surface: surface)
    for row in visible.top..<visible.bottom {
      for column in visible.left..<visible.right {
        set(blank, row: row, column: column)
      }
    }
  }

  private func index(of position: Position) -> Int? {
    guard position.row >= 0, position.row < size.rows,
      position.column >= 0, position.column < size.columns
    else { return nil }
    return position.row * size.columns + position.column
  }

  /// Replaces a cell and blanks the orphaned half of a wide glyph that it cuts.
  private mutating func set(_ cell: Cell, row: Int, column: Int) {
    let index = row * size.columns + column
    let old = cells[index]
    if old.width == 0, cell.width != 0, column > 0 {
      let left = cells[index - 1]
      if left.width == 2 {
        cells[index - 1] = Cell(.space, role: left.role, surface: left.surface)
      }
    }
    if old.width == 2, cell.width != 2, column + 1 < size.columns {
      let right = cells[index + 1]
      cells[index + 1] = Cell(.space, role: right.role, surface: right.surface)
    }
    cells[index] = cell
  }
}
