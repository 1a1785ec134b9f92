// SPDX-License-Identifier: EUPL-1.2

extension Frame {
  /// Neighbouring cells of a row that are for the same purpose: they look alike in every theme.
  package struct Run: Equatable, Sendable {
    /// At least one.
    package let cells: ArraySlice<Cell>
    package let role: Role
    package let surface: Surface
    /// Whether it is nothing but blanks up to the end of the row.
    package let isBlankEnd: Bool
  }

  /// The cells of one row from left to right, in runs that are as long as they can be; blanks at the
  /// end of the row are a run of their own, because most of a screen is such blanks.
  ///
  /// - Precondition: `row` lies inside the frame.
  /// - Complexity: O(*n*) in the columns.
  package func runs(inRow row: Int) -> [Run] {
    let cells = self.row(row)
    guard let last = cells.last else { return [] }
    var end = cells.endIndex
    if last.glyph == .space { while end > cells.startIndex, cells[end - 1] == last { end -= 1 } }
    var runs: [Run] = []
    var start = cells.startIndex
    while start < end {
      let (role, surface) = (cells[start].role, cells[start].surface)
      var next = start + 1
      while next < end, cells[next].role == role, cells[next].surface == surface { next += 1 }
      runs.append(Run(cells: cells[start..<next], role: role, surface: surface, isBlankEnd: false))
      start = next
    }
    if end < cells.endIndex {
      let blanks = cells[end...]
      runs.append(Run(cells: blanks, role: last.role, surface: last.surface, isBlankEnd: true))
    }
    return runs
  }
}
