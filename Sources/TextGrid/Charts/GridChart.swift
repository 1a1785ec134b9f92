// SPDX-License-Identifier: EUPL-1.2

/// A chart that is a grid of cells with a legend below it.
package protocol GridChart: Chart {
  /// Rows of cells, without the titles.
  var cellRows: Int { get }

  /// Titles of the columns of cells from left to right.
  var columnTitles: [String] { get }

  /// The cells with the signs that the terminal can show.
  func grid(_ glyphs: GlyphSet) -> CellGrid

  /// What the signs mean; without entries it takes no rows.
  func legend(_ glyphs: GlyphSet) -> Legend
}

extension GridChart {
  package var widest: Int { 120 }

  package func rows(columns: Int, _ lettering: Lettering) -> Int {
    let legend = legend(lettering.glyphs).rows(columns: min(columns, widest), lettering)
    let titles = CellGridTitles(columnTitles.map { StyledText($0) }, lettering).rows
    return titles + cellRows + legend
  }

  /// The legend stands right below the cells; it leaves them two thirds of an area that is too low.
  package func draw(on canvas: inout Canvas, in area: Rect) {
    var area = usable(area)
    let grid = grid(canvas.glyphs)
    let legend = legend(canvas.glyphs)
    let wanted = min(legend.rows(columns: area.columns, canvas.lettering), area.rows / 3)
    let body = area.removeTop(min(grid.height(canvas.lettering), area.rows - wanted))
    grid.draw(on: &canvas, in: body)
    legend.draw(on: &canvas, in: area)
  }
}
