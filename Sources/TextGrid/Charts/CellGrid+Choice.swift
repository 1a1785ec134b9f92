// SPDX-License-Identifier: EUPL-1.2

extension CellGrid.Choice {
  /// The chosen row and column, nil for none.
  var row: Int? {
    switch self {
    case .focused(let row, _), .unfocused(let row, _): row
    case .none: nil
    }
  }

  var column: Int? {
    switch self {
    case .focused(_, let column), .unfocused(_, let column): column
    case .none: nil
    }
  }

  /// What a cell stands on.
  func state(row: Int, column: Int) -> Surface {
    switch self {
    case .focused(row, column): .selected
    case .unfocused(row, column): .marked
    case .focused, .unfocused, .none: .plain
    }
  }
}
