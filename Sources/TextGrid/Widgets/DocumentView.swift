// SPDX-License-Identifier: EUPL-1.2

/// The part of a document that is seen.
package struct DocumentView {
  package let layout: DocumentLayout
  /// The first line that is seen.
  package let top: Int
  /// The link that the keys act on, nil for none.
  package let selectedLink: Int?
  package let surface: Surface

  /// A link's sign and the space after it.
  static let markColumns = 2

  package init(
    layout: DocumentLayout, top: Int, selectedLink: Int?, surface: Surface = .plain
  ) {
    self.layout = layout
    self.top = top
    self.selectedLink = selectedLink
    self.surface = surface
  }

  package func draw(on canvas: inout Canvas, in area: Rect) {
    for row in 0..<area.rows {
      let index = top + row
      guard layout.lines.indices.contains(index) else { return }
      draw(layout.lines[index], row: area.top + row, on: &canvas, in: area)
    }
  }

  private func draw(
    _ line: DocumentLayout.Line, row: Int, on canvas: inout Canvas, in area: Rect
  ) {
    if let label = line.label {
      canvas.draw(label, row: row, column: area.left, in: area, surface: surface)
    }
    let isSelected = line.link != nil && line.link == selectedLink
    let ground = isSelected ? Surface.selected : surface
    let column = area.left + line.indent
    if isSelected {
      let left = column - Self.markColumns
      let rest = Rect(left: left, top: row, columns: area.right - left, rows: 1)
      canvas.fill(rest.intersection(area), surface: .selected)
    }
    if line.hasMark {
      drawMark(isSelected, row: row, column: column - Self.markColumns, on: &canvas, in: area)
    }
    canvas.draw(line.line, row: row, column: column, in: area, surface: ground)
  }

  /// The chosen link has a sign of its own, so that it can be told without colour.
  private func drawMark(
    _ isSelected: Bool, row: Int, column: Int, on canvas: inout Canvas, in area: Rect
  ) {
    let sign = isSelected ? canvas.glyphs.cursor : canvas.glyphs.link
    canvas.put(
      sign, row: row, column: column, in: area, role: .text,
      surface: isSelected ? .selected : surface)
    if isSelected { canvas.placeCursor(row: row, column: column) }
  }
}
