// SPDX-License-Identifier: EUPL-1.2

/// What stands where in a grid of cells in an area.
struct CellGridLayout {
  struct Place {
    /// Of the column, in the grid.
    let index: Int
    /// On the screen; the first of the cells for the sign of the chosen cell.
    let left: Int
    /// Without the two for the signs of the chosen cell.
    let columns: Int
    /// Of these, kept for the entries' signs.
    let signColumns: Int
  }

  /// Signs that rows are hidden, and a blank.
  static let gutter = 2
  /// Titles give way to cells, but not below this.
  private static let shortestLabel = 6
  /// Labels are cut to this where not all cells are seen.
  private static let widestLabel = 28
  /// Longer texts are cut: a column of sentences is no matrix.
  private static let widestCell = 12

  let titles: CellGridTitles
  let rows: Scroll
  let labelColumns: Int
  private(set) var places: [Place] = []
  private let columns: Scroll
  private let markLeft: Int

  init(_ grid: CellGrid, in area: Rect, _ lettering: Lettering) {
    let titles = grid.titles(lettering)
    self.titles = titles
    rows = Scroll(
      count: grid.rows.count, room: area.rows - titles.rows, from: grid.first.row,
      showing: grid.choice.row)
    let sizes = grid.columns.indices.map { Self.size(of: $0, grid, titles, lettering) }
    let lengths = sizes.map { $0.columns + 2 }
    let labels = grid.rows.map { StyledLine($0.label, lettering).width }
    // beside cells that are all seen there may be room for more
    let spare = area.columns - Self.gutter - 1 - lengths.reduce(0, +)
    let limit = min(Self.widestLabel, max(Self.shortestLabel, area.columns / 3))
    labelColumns = min(labels.max() ?? 0, max(limit, spare))
    let labelEnd = Self.gutter + labelColumns + 1
    let isWide = labelEnd + lengths.reduce(0, +) > area.columns
    let mark = isWide ? Scroll.markColumns(of: sizes.count) : 0
    markLeft = area.left + labelEnd
    columns = Scroll(
      lengths: lengths, room: area.columns - labelEnd - 2 * mark, from: grid.first.column,
      showing: grid.choice.column)
    var left = markLeft + mark
    for index in columns.seen {
      let room = area.right - mark - left - 2
      let columns = max(0, min(sizes[index].columns, room))
      places.append(
        Place(index: index, left: left, columns: columns, signColumns: sizes[index].sign))
      left += columns + 2
    }
  }

  /// Draws how many columns are hidden, and that rows are.
  func drawMarks(on canvas: inout Canvas, in area: Rect) {
    columns.drawMarks(
      row: area.top + titles.rows - 1, left: markLeft, right: area.right, on: &canvas, in: area)
    rows.drawMarks(
      column: area.left, top: area.top + titles.rows, on: &canvas, in: area)
  }

  private static func size(
    of index: Int, _ grid: CellGrid, _ titles: CellGridTitles, _ lettering: Lettering
  ) -> (columns: Int, sign: Int) {
    let entries = grid.rows.compactMap {
      $0.entries.indices.contains(index) ? $0.entries[index] : nil
    }
    let sign = entries.contains { $0.sign != nil } ? 2 : 0
    let column = grid.columns[index]
    // a matrix has few texts, each very often
    let text = column.alignment.width(of: Array(Set(entries.map(\.text))), lettering)
    return (max(titles.columns(of: index), min(widestCell, text + sign)), sign)
  }
}
