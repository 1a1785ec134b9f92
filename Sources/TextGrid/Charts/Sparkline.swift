// SPDX-License-Identifier: EUPL-1.2

/// A course of values in one row, a cell each: its shape, not its figures.
///
///     ▁▂▂▄ ▆█▇
package struct Sparkline: Chart {
  /// From left to right; nil, infinite or not a number: a gap.
  package let values: [Double?]
  /// What the lowest and the highest cell stand for; nil when there is no value.
  package let range: ClosedRange<Double>?
  package let role: Role

  /// - Parameters:
  ///   - values: From left to right; nil, infinite or not a number: a gap.
  ///   - range: What the lowest and the highest cell stand for, so that several can be compared; nil:
  ///     the least and the greatest of the values.
  ///   - role: What the values are.
  package init(
    _ values: [Double?], in range: ClosedRange<Double>? = nil, role: Role = .series(1)
  ) {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
    self.range = range ?? known.min().flatMap { low in known.max().map { low...$0 } }
    self.role = role
  }

  package var widest: Int { values.count }

  package func rows(columns: Int, _ lettering: Lettering) -> Int { 1 }

  package func draw(on canvas: inout Canvas, in area: Rect) {
    canvas.draw(
      text(columns: area.columns, canvas.glyphs), row: area.top, column: area.left, in: area)
  }

  /// The course as text, for a cell of a table; where it is cut, the last values are kept.
  ///
  /// - Complexity: O(*n*) in the number of values.
  package func text(columns: Int, _ glyphs: GlyphSet) -> StyledText {
    let signs = values.map { sign($0, glyphs.charts) }
    guard values.count > columns else { return StyledText(String(signs), role) }
    guard columns > 0 else { return StyledText() }
    return StyledText(String(glyphs.ellipsis) + String(signs.suffix(columns - 1)), role)
  }

  private func sign(_ value: Double?, _ glyphs: ChartGlyphs) -> Character {
    guard let value, let range else { return " " }
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    guard share.isFinite else { return glyphs.heights[glyphs.heights.count / 2] }
    let height = min(1, max(0, share)) * Double(glyphs.heights.count - 1)
    return glyphs.heights[Int(height.rounded())]
  }
}
