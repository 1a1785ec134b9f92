// SPDX-License-Identifier: EUPL-1.2

extension Table {
  /// How the chosen row stands out.
  package enum Choice: Hashable, Sendable {
    /// The keys act on this row.
    case focused(Int)
    /// The row is chosen, the keys act elsewhere.
    case unfocused(Int)
    case none
  }
}

extension Table.Choice {
  /// The place of the sign that marks the chosen row, and a blank.
  static let gutter = 2

  /// The chosen row, nil for none.
  var row: Int? {
    switch self {
    case .focused(let row), .unfocused(let row): row
    case .none: nil
    }
  }

  func surface(of index: Int) -> Surface {
    switch self {
    case .focused(index): .selected
    case .unfocused(index): .marked
    case .focused, .unfocused, .none: .plain
    }
  }

  /// Makes the line of a row blank on its surface, with the sign of the chosen one in the gutter.
  func drawGround(of index: Int, row: Int, on canvas: inout Canvas, in area: Rect) {
    let line = Rect(left: area.left, top: row, columns: area.columns, rows: 1)
    let surface = surface(of: index)
    canvas.fill(line.intersection(area), surface: surface)
    switch self {
    case .focused(index):
      canvas.put(
        canvas.glyphs.cursor, row: row, column: area.left, in: area, role: .text,
        surface: surface)
      canvas.placeCursor(row: row, column: area.left)
    case .unfocused(index):
      canvas.put(
        canvas.glyphs.chosen, row: row, column: area.left, in: area, role: .text,
        surface: surface)
    case .focused, .unfocused, .none: break
    }
  }
}
