// SPDX-License-Identifier: EUPL-1.2

/// Rows with a label each, of which one may be chosen: what bars, shares and timelines have in common.
///
/// The pictures of a chosen row stay on the plain surface, so that they can be compared with others.
struct LabelledRows {
  /// Counted from the left edge; what stands beside the labels begins here.
  let contentLeft: Int

  private let labels: [StyledLine]
  private let choice: Table.Choice

  private static let gap = 2
  /// Labels give way to the picture, but not below this.
  private static let shortestLabel = 8

  /// - Parameters:
  ///   - labels: From top to bottom; all empty when there is nothing to tell apart.
  ///   - choice: The chosen row.
  ///   - columns: Of the whole, labels and pictures.
  ///   - lettering: What the terminal can show.
  init(_ labels: [String], choice: Table.Choice, columns: Int, _ lettering: Lettering) {
    let limit = max(Self.shortestLabel, columns / 3)
    self.labels = labels.map { StyledLine(StyledText($0), columns: limit, lettering) }
    self.choice = choice
    let widest = self.labels.map(\.width).max() ?? 0
    contentLeft = Table.Choice.gutter + widest + Self.gap
  }

  /// Draws the labels of the rows that are seen, and has the rest of each row drawn.
  ///
  /// - Parameters:
  ///   - canvas: What is drawn on.
  ///   - area: Of the rows; the chosen one is scrolled into it.
  ///   - picture: Draws what stands beside the label: of which row, where; the surface is for texts.
  func draw(
    on canvas: inout Canvas, in area: Rect,
    picture: (_ index: Int, _ line: Rect, _ surface: Surface, _ canvas: inout Canvas) -> Void
  ) {
    let scroll = Scroll(count: labels.count, room: area.rows, from: 0, showing: choice.row)
    for (offset, index) in scroll.seen.enumerated() {
      let line = Rect(left: area.left, top: area.top + offset, columns: area.columns, rows: 1)
      let surface = choice.surface(of: index)
      var rest = line
      let label = rest.removeLeft(contentLeft - Self.gap)
      choice.drawGround(of: index, row: line.top, on: &canvas, in: label)
      canvas.draw(
        labels[index], row: line.top, column: line.left + Table.Choice.gutter, in: label,
        surface: surface)
      picture(index, line, surface, &canvas)
    }
    scroll.drawMarks(column: area.left + 1, top: area.top, on: &canvas, in: area)
  }
}
