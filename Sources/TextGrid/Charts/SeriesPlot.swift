// SPDX-License-Identifier: EUPL-1.2

/// The plot of a series chart: axes, joins, points.
struct SeriesPlot {
  private let chart: SeriesChart
  private let area: Rect
  private let scale: SeriesScale
  private let ticks: [StyledLine]
  private let axisColumn: Int

  /// Room for the number of hidden years.
  private static let shortestTick = 3

  init(_ chart: SeriesChart, in area: Rect, _ lettering: Lettering) {
    let limit = max(Self.shortestTick, area.columns / 3)
    self.chart = chart
    self.area = area
    ticks = chart.ticks.map {
      StyledLine(StyledText($0.text, .label), columns: limit, lettering)
    }
    let tickColumns = max(Self.shortestTick, ticks.map(\.width).max() ?? 0)
    axisColumn = area.left + tickColumns + 1
    scale = SeriesScale(
      chart,
      plot: Rect(
        left: axisColumn + 1, top: area.top, columns: area.right - axisColumn - 1,
        rows: area.rows - SeriesChart.axisRows))
  }

  func draw(on canvas: inout Canvas) {
    drawAxes(on: &canvas)
    for (index, line) in chart.lines.enumerated() {
      let seen = line.points.filter { scale.years.contains($0.year) }
      drawJoins(seen, SeriesChart.role(index), on: &canvas)
    }
    drawPoints(on: &canvas)
  }

  private func drawAxes(on canvas: inout Canvas) {
    let bottom = scale.plot.bottom
    canvas.drawColumn(
      canvas.glyphs.vertical, column: axisColumn, in: area.intersection(upper))
    for index in scale.truthful(chart.ticks.map(\.value)) where scale.plot.rows > 0 {
      let (row, line) = (scale.row(chart.ticks[index].value), ticks[index])
      canvas.draw(line, row: row, column: axisColumn - 1 - line.width, in: area)
      canvas.put(canvas.glyphs.charts.tick, row: row, column: axisColumn, in: area, role: .rule)
    }
    let end = scale.column(scale.years.upperBound - 1) + 3
    let axis = Rect(left: axisColumn, top: bottom, columns: end - axisColumn, rows: 1)
    canvas.drawRule(canvas.glyphs.horizontal, row: bottom, in: area.intersection(axis))
    canvas.put(
      canvas.glyphs.bottomLeft, row: bottom, column: axisColumn, in: area, role: .rule)
    drawYears(row: bottom + 1, on: &canvas)
  }

  private var upper: Rect {
    Rect(left: area.left, top: area.top, columns: area.columns, rows: scale.plot.rows)
  }

  /// Every year, or every second, fifth, … counted back from the last, so that they do not touch.
  private func drawYears(row: Int, on canvas: inout Canvas) {
    let every = [1, 2, 5, 10, 20, 50, 100].first { $0 * scale.step >= 6 } ?? 100
    for year in scale.years where (scale.years.upperBound - 1 - year) % every == 0 {
      canvas.draw(
        StyledText(String(year), .label), row: row, column: scale.column(year) - 1, in: area)
    }
    guard scale.hiddenYears > 0 else { return }
    let text = StyledText("\(canvas.glyphs.moreLeft)\(scale.hiddenYears)", .key)
    canvas.draw(text, row: row, column: area.left, in: area)
  }

  private func drawJoins(_ points: [SeriesChart.Point], _ role: Role, on canvas: inout Canvas) {
    for (one, other) in zip(points, points.dropFirst()) {
      if other.isAfterBreak {
        canvas.put(
          canvas.glyphs.charts.seriesBreak, row: scale.row(other.value),
          column: scale.column(other.year) - 1, in: scale.plot, role: role)
      } else if other.year == one.year + 1 {
        for column in scale.column(one.year) + 1..<scale.column(other.year) {
          let value = scale.value(at: column, from: one, to: other)
          canvas.put(
            canvas.glyphs.charts.join, row: scale.row(value), column: column, in: scale.plot,
            role: role)
        }
      }
    }
  }

  private func drawPoints(on canvas: inout Canvas) {
    var met: [Position: Int] = [:]
    for (index, line) in chart.lines.enumerated() {
      for point in line.points where scale.years.contains(point.year) {
        let place = Position(row: scale.row(point.value), column: scale.column(point.year))
        let count = met[place, default: 0] + 1
        met[place] = count
        canvas.put(
          count == 1 ? SeriesChart.sign(index, canvas.glyphs.charts) : Self.digit(count),
          row: place.row, column: place.column, in: scale.plot,
          role: count == 1 ? SeriesChart.role(index) : .text)
      }
    }
  }

  private static func digit(_ count: Int) -> Character {
    Character(String(min(9, count)))
  }
}
