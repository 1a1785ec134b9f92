// SPDX-License-Identifier: EUPL-1.2

/// Where times lie in a timeline, and what stands there.
struct TimelinePlot {
  private let chart: Timeline
  private let left: Int
  private let columns: Int

  private static let widestYear = 8

  init(_ chart: Timeline, from left: Int, to right: Int) {
    self.chart = chart
    self.left = left
    columns = min(max(0, right - left), chart.years.count * Self.widestYear)
  }

  /// Every year, or every second, fifth, …, so that they do not touch.
  func drawYears(on canvas: inout Canvas, in area: Rect) {
    guard columns > 0 else { return }
    let every = [1, 2, 5, 10, 20, 50, 100, 500, 1000].first { step in
      step * columns >= 5 * chart.years.count
    }
    for year in chart.years where year % (every ?? 10000) == 0 {
      guard let column = column(Double(year)), column + 4 <= left + columns else { continue }
      canvas.draw(StyledText(String(year), .label), row: area.top, column: column, in: area)
    }
  }

  func draw(_ row: Timeline.Row, on canvas: inout Canvas, in line: Rect) {
    let put = { (sign: Character, column: Int, role: Role, canvas: inout Canvas) in
      canvas.put(sign, row: line.top, column: column, in: line, role: role)
    }
    if let asOf = asOfColumn { put(canvas.glyphs.charts.guide, asOf, .rule, &canvas) }
    for span in row.spans {
      for (column, sign) in signs(of: span, canvas.glyphs.charts) {
        put(sign, column, span.role, &canvas)
      }
    }
    for event in row.events {
      guard let column = column(event.time) else { continue }
      put(canvas.glyphs.charts.event, column, event.role, &canvas)
    }
    guard row.spans.isEmpty, row.events.isEmpty else { return }
    canvas.draw(
      StyledText(row.text, .muted), row: line.top, column: left, in: line)
  }

  /// The text below the line, as near to it as the edges let it.
  func drawAsOf(on canvas: inout Canvas, in area: Rect) {
    guard let asOf = chart.asOf, let column = asOfColumn else { return }
    let text = StyledText(asOf.text, .label)
    let line = StyledLine(text, columns: area.columns, canvas.lettering)
    let start = min(column, area.right - line.width)
    canvas.draw(line, row: area.top, column: max(area.left, start), in: area)
  }

  private var asOfColumn: Int? { chart.asOf.flatMap { column($0.time) } }

  /// The signs of a span and their columns; within one cell its start is seen.
  private func signs(
    of span: Timeline.Span, _ glyphs: ChartGlyphs
  ) -> [(column: Int, sign: Character)] {
    guard columns > 0, !isOutside(span) else { return [] }
    let first = span.start.flatMap { column($0) }
    let last = span.end.flatMap { column($0) }
    let start = first ?? left
    let end = max(start, last ?? left + columns - 1)
    return (start...end).map { column in
      switch column {
      case start: (column, first == nil ? glyphs.openStart : glyphs.spanStart)
      case end: (column, last == nil ? glyphs.openEnd : glyphs.spanEnd)
      default: (column, glyphs.span)
      }
    }
  }

  /// Whether no part of a span lies in the years that are shown.
  private func isOutside(_ span: Timeline.Span) -> Bool {
    let first = Double(chart.years.lowerBound)
    let end = Double(chart.years.upperBound + 1)
    return span.end.map { $0 < first } ?? false || span.start.map { $0 >= end } ?? false
  }

  /// The column of a time, nil outside of the years that are shown.
  private func column(_ time: Double) -> Int? {
    let share = (time - Double(chart.years.lowerBound)) / Double(chart.years.count)
    guard columns > 0, share >= 0, share < 1 else { return nil }
    return left + min(columns - 1, Int(share * Double(columns)))
  }
}
