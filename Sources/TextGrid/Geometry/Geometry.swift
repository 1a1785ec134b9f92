// SPDX-License-Identifier: EUPL-1.2

/// A cell's place on the screen, counted from the top left corner, both from 0.
package struct Position: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// How many cells something takes.
///
/// Never negative: a negative measure becomes 0.
package struct Size: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A block of cells; it may be empty and may lie partly outside the frame, where drawing clips.
///
///     left, top ┌──────────┐
///               │  size    │
///               └──────────┘ right, bottom (first column and row *after* the block)
package struct Rect: Hashable, Sendable {
  package var left: Int
  package var top: Int
  package var size: Size

  package init(left: Int = 0, top: Int = 0, columns: Int, rows: Int) {
    self.left = left
    self.top = top
    self.size = Size(columns: columns, rows: rows)
  }

  package var columns: Int { size.columns }
  package var rows: Int { size.rows }
  package var right: Int { left + size.columns }
  package var bottom: Int { top + size.rows }
  package var isEmpty: Bool { size.columns == 0 || size.rows == 0 }

  /// Whether a cell lies in the block.
  package func contains(_ position: Position) -> Bool {
    position.row >= top && position.row < bottom && position.column >= left
      && position.column < right
  }

  /// The part that both blocks cover; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(left, other.left)
    let top = max(top, other.top)
    return Rect(
      left: left, top: top,
      columns: min(right, other.right) - left, rows: min(bottom, other.bottom) - top)
  }

  /// The block without `columns` on the left and right and `rows` above and below.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      left: left + columns, top: top + rows,
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }
}
