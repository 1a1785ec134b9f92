// SPDX-License-Identifier: EUPL-1.2

/// Labelled bars, one a row, growing from a reference to the right or to the left.
///
///                        EU28 = 100
///     ▌ Austria            │█████▎       118,2
///       Hungary       ▐████│              66,4
///       Kosovo             │             n/a
package struct Bars: Chart, Hashable {
  package struct Bar: Hashable, Sendable {
    package let label: String
    /// Where the bar ends; nil, infinite or not a number: there is none.
    package let value: Double?
    /// The value as it is read, or why there is none.
    package let text: String
    package let role: Role

    package init(_ label: String, _ value: Double?, text: String, role: Role = .series(1)) {
      self.label = label
      self.value = value.flatMap { $0.isFinite ? $0 : nil }
      self.text = text
      self.role = role
    }
  }

  /// What the bars are compared with.
  package struct Reference: Hashable, Sendable {
    package let value: Double
    /// Stands above the line; empty for none.
    package let text: String

    package init(_ value: Double, text: String = "") {
      self.value = value
      self.text = text
    }
  }

  package let bars: [Bar]
  package let reference: Reference?
  package let choice: Table.Choice
  /// The decimal sign of the texts, nil when they have none.
  package let decimalSign: Character?

  /// - Parameters:
  ///   - bars: From top to bottom.
  ///   - reference: Where the bars begin, with a line; nil: at 0, without one.
  ///   - choice: A row of `bars`; it is scrolled into view.
  ///   - decimalSign: The decimal sign of the texts, nil when they have none.
  package init(
    _ bars: [Bar], reference: Reference? = nil, choice: Table.Choice = .none,
    decimalSign: Character? = nil
  ) {
    self.bars = bars
    self.reference = reference
    self.choice = choice
    self.decimalSign = decimalSign
  }

  package var widest: Int { 96 }

  package func rows(columns: Int, _ lettering: Lettering) -> Int { headerRows + bars.count }

  package func draw(on canvas: inout Canvas, in area: Rect) {
    let area = usable(area)
    let rows = LabelledRows(
      bars.map(\.label), choice: choice, columns: area.columns, canvas.lettering)
    let layout = BarsLayout(
      self, from: rows.contentLeft, columns: area.columns, canvas.lettering)
    var body = area
    drawReference(layout, on: &canvas, in: body.removeTop(headerRows))
    rows.draw(on: &canvas, in: body) { index, line, surface, canvas in
      draw(index, layout, on: &canvas, in: line, surface: surface)
    }
  }

  private var headerRows: Int { reference.map { $0.text.isEmpty ? 0 : 1 } ?? 0 }

  /// The text is centred above the line, as far as the edges let it.
  private func drawReference(_ layout: BarsLayout, on canvas: inout Canvas, in area: Rect) {
    guard let reference else { return }
    let text = StyledText(reference.text, .label)
    let line = StyledLine(text, columns: area.columns, canvas.lettering)
    let left = min(layout.origin - line.width / 2, area.columns - line.width)
    canvas.draw(line, row: area.top, column: area.left + max(0, left), in: area)
  }

  private func draw(
    _ index: Int, _ layout: BarsLayout, on canvas: inout Canvas, in line: Rect, surface: Surface
  ) {
    let value = layout.values[index]
    canvas.fill(
      Rect(left: line.left + layout.valueLeft, top: line.top, columns: line.columns, rows: 1)
        .intersection(line), surface: surface)
    canvas.draw(
      value.line, row: line.top, column: line.left + layout.valueLeft + value.indent, in: line,
      surface: surface)
    let cells = BarCells(layout.eighths(bars[index].value), canvas.glyphs.charts)
    for (offset, sign) in cells.signs.enumerated() {
      let column = line.left + layout.column(offset, isLeftward: cells.isLeftward)
      canvas.put(
        sign, row: line.top, column: column, in: line, role: bars[index].role)
    }
    guard layout.hasLine else { return }
    canvas.put(
      canvas.glyphs.vertical, row: line.top, column: line.left + layout.origin, in: line,
      role: .rule)
  }
}
