// SPDX-License-Identifier: EUPL-1.2

/// Bars that are divided into parts of a whole.
///
///     Slovakia  █████████A█████████▒▒▒▒B▒▒▒▒▓C▓   2,4 M EUR
///     Croatia   n/a
///     █A Grants  ▒B Loans  ▓C Vouchers
///
/// All bars are equally long and their cells add up. A segment has a filling and a letter, so that it
/// can be told without colour; a part too small for a cell is only in the figures.
package struct ShareBars: Chart, Hashable {
  package struct Bar: Hashable, Sendable {
    /// Empty when there is only one bar.
    package let label: String
    /// A part each, in one unit; nil, negative or not finite: the whole is not known.
    package let parts: [Double?]
    /// Beside the bar, for example the whole, or why there is no bar; empty for nothing.
    package let text: String

    package init(_ label: String = "", _ parts: [Double?], text: String = "") {
      self.label = label
      self.parts = parts
      self.text = text
    }

    /// The parts, nil when one of them is missing or the whole is nothing.
    var known: [Double]? {
      let known = parts.compactMap { $0 }.filter { $0 >= 0 && $0.isFinite }
      return known.count == parts.count && known.contains { $0 > 0 } ? known : nil
    }
  }

  /// What the parts are, for the legend.
  package let parts: [String]
  package let bars: [Bar]
  package let choice: Table.Choice

  /// - Parameters:
  ///   - parts: What the parts are, in the order of the bars' parts.
  ///   - bars: From top to bottom.
  ///   - choice: A bar; it is scrolled into view.
  package init(parts: [String], bars: [Bar], choice: Table.Choice = .none) {
    self.parts = parts
    self.bars = bars
    self.choice = choice
  }

  package var widest: Int { 96 }

  private static let gap = 2

  package func rows(columns: Int, _ lettering: Lettering) -> Int {
    bars.count + legend(lettering.glyphs).rows(columns: min(columns, widest), lettering)
  }

  package func draw(on canvas: inout Canvas, in area: Rect) {
    var area = usable(area)
    let legend = legend(canvas.glyphs)
    let wanted = min(legend.rows(columns: area.columns, canvas.lettering), area.rows / 2)
    let body = area.removeTop(min(bars.count, area.rows - wanted))
    legend.draw(on: &canvas, in: area)
    let rows = LabelledRows(
      bars.map(\.label), choice: choice, columns: body.columns, canvas.lettering)
    let texts = bars.map {
      StyledLine(StyledText($0.text), columns: body.columns / 3, canvas.lettering)
    }
    let textColumns = texts.map(\.width).max().map { $0 > 0 ? $0 + Self.gap : 0 } ?? 0
    rows.draw(on: &canvas, in: body) { index, line, surface, canvas in
      let text = texts[index]
      canvas.fill(
        Rect(left: line.right - text.width, top: line.top, columns: text.width, rows: 1)
          .intersection(line), surface: surface)
      canvas.draw(
        text, row: line.top, column: line.right - text.width, in: line, surface: surface)
      let bar = Rect(
        left: line.left + rows.contentLeft, top: line.top,
        columns: line.columns - rows.contentLeft - textColumns, rows: 1)
      drawSegments(of: bars[index], on: &canvas, in: bar)
    }
  }

  private func drawSegments(of bar: Bar, on canvas: inout Canvas, in area: Rect) {
    guard let known = bar.known else { return }
    let segments = Apportionment.cells(area.columns, among: known)
    var column = area.left
    for (index, columns) in segments.enumerated() {
      let middle = column + columns / 2
      for place in column..<column + columns {
        let sign =
          place == middle ? Self.letter(index) : Self.filling(index, canvas.glyphs.charts)
        canvas.put(
          sign, row: area.top, column: place, in: area, role: Self.role(index))
      }
      column += columns
    }
  }

  private func legend(_ glyphs: GlyphSet) -> Legend {
    Legend(
      parts.enumerated().map { index, part in
        let sign = String([Self.filling(index, glyphs.charts), Self.letter(index)])
        return StyledText(sign, Self.role(index)) + StyledText(" " + part)
      })
  }

  private static func letter(_ index: Int) -> Character {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return letters[index % letters.count]
  }

  private static func filling(_ index: Int, _ glyphs: ChartGlyphs) -> Character {
    glyphs.fillings[index % glyphs.fillings.count]
  }

  private static func role(_ index: Int) -> Role { .series(UInt8(index % 8 + 1)) }
}
