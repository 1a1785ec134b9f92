// SPDX-License-Identifier: EUPL-1.2

/// Where years and values lie in a plot.
struct SeriesScale {
  /// The years that are seen; the earliest are hidden when there is no room for all.
  let years: Range<Int>
  let hiddenYears: Int
  /// Columns from one year to the next.
  let step: Int
  let plot: Rect

  private let least: Double
  private let most: Double

  /// Two columns leave room for a join or a break.
  private static let steps = 2...8
  /// The columns before the first and after the last year, so that four digits can stand below each.
  private static let margins = (left: 1, right: 2)

  init(_ chart: SeriesChart, plot: Rect) {
    let points = chart.lines.flatMap(\.points)
    let first = points.map(\.year).min() ?? 0
    let end = points.map { $0.year + 1 }.max() ?? first
    let room = max(0, plot.columns - Self.margins.left - Self.margins.right - 1)
    let seen = min(end - first, plot.isEmpty ? 0 : room / Self.steps.lowerBound + 1)
    years = end - seen..<end
    hiddenYears = end - first - seen
    step = min(
      Self.steps.upperBound, max(Self.steps.lowerBound, seen > 1 ? room / (seen - 1) : 0))
    self.plot = plot

    let values = points.map(\.value) + chart.ticks.map(\.value)
    least = values.min() ?? 0
    most = values.max() ?? 0
  }

  func column(_ year: Int) -> Int {
    plot.left + Self.margins.left + (year - years.lowerBound) * step
  }

  func row(_ value: Double) -> Int { plot.top + Int(rows(above: value).rounded()) }

  /// Which of some rising values at even distances can be written beside the rows on which they fall
  /// without telling a false distance: all, every second, every third …, and in the end the first alone.
  ///
  /// They keep their ends, and are two rows apart or within a quarter of a row of where they belong.
  func truthful(_ values: [Double]) -> [Int] {
    let places = values.map(rows)
    for step in 1..<max(2, values.count) where (values.count - 1).isMultiple(of: step) {
      let chosen = Array(stride(from: 0, to: values.count, by: step))
      let distances = zip(chosen, chosen.dropFirst()).map { places[$0] - places[$1] }
      let areExact = chosen.allSatisfy { abs(places[$0] - places[$0].rounded()) <= 0.25 }
      if distances.allSatisfy({ $0 >= 2 || ($0 > 0.9 && areExact) }) { return chosen }
    }
    return values.isEmpty ? [] : [0]
  }

  /// How far below the first row a value lies.
  private func rows(above value: Double) -> Double {
    let share = (most - value) / (most - least)
    let fromTop = share.isFinite ? min(1, max(0, share)) : 0.5
    return fromTop * Double(max(0, plot.rows - 1))
  }

  /// The value that a straight line between two points has at a column.
  func value(at column: Int, from one: SeriesChart.Point, to other: SeriesChart.Point) -> Double {
    let share = Double(column - self.column(one.year)) / Double(step)
    return one.value * (1 - share) + other.value * share
  }
}
