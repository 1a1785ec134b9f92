// SPDX-License-Identifier: EUPL-1.2

/// What stands where in a row of bars, beside its label.
///
///     label  plot to the left │ plot to the right  value
struct BarsLayout {
  let values: [(line: StyledLine, indent: Int)]
  let valueLeft: Int
  /// The column from which the bars grow: of the line, or the first one of the bars without a line.
  let origin: Int
  let hasLine: Bool

  private let base: Double
  private let eighthsPerUnit: Double
  private let room: (left: Int, right: Int)

  private static let gap = 2

  init(_ chart: Bars, from plotLeft: Int, columns: Int, _ lettering: Lettering) {
    let texts = chart.bars.map { StyledText($0.text) }
    let alignment = chart.decimalSign.map(TableColumn.Alignment.decimal) ?? .trailing
    let valueColumns = alignment.width(of: texts, lettering)
    values = alignment.aligned(texts, columns: valueColumns, lettering)

    let plot = max(0, columns - plotLeft - valueColumns - Self.gap)
    valueLeft = plotLeft + plot + Self.gap
    hasLine = chart.reference != nil
    base = chart.reference?.value ?? 0

    let known = chart.bars.compactMap(\.value)
    let least = base - min(base, known.min() ?? base)
    let most = max(base, known.max() ?? base) - base
    let cells = max(0, plot - (hasLine ? 1 : 0))
    room = Self.split(cells, least, most)
    origin = plotLeft + room.left
    eighthsPerUnit = Self.scale(room, least, most)
  }

  /// A bar's length in eighths of a cell, negative to the left; no value that differs from the
  /// reference looks as if it did not.
  func eighths(_ value: Double?) -> Int {
    guard let value, value != base else { return 0 }
    let length = ((value - base) * eighthsPerUnit).rounded(.toNearestOrAwayFromZero)
    let limit = value < base ? room.left : room.right
    guard limit > 0, length.isFinite else { return 0 }
    let eighths = min(limit * 8, max(1, Int(length.magnitude)))
    return value < base ? -eighths : eighths
  }

  /// The column of a bar's cell, counted from where the bar begins.
  func column(_ offset: Int, isLeftward: Bool) -> Int {
    isLeftward ? origin - 1 - offset : origin + (hasLine ? 1 : 0) + offset
  }

  /// Shares the cells between the two sides in proportion to their longest bars.
  private static func split(
    _ cells: Int, _ least: Double, _ most: Double
  ) -> (left: Int, right: Int) {
    let parts = Apportionment.cells(cells, among: [least, most])
    guard cells > 1, least > 0, most > 0 else { return (parts[0], parts[1]) }
    let left = min(cells - 1, max(1, parts[0]))
    return (left, cells - left)
  }

  private static func scale(
    _ room: (left: Int, right: Int), _ least: Double, _ most: Double
  ) -> Double {
    let left = least > 0 ? Double(room.left * 8) / least : .infinity
    let right = most > 0 ? Double(room.right * 8) / most : .infinity
    let scale = min(left, right)
    return scale.isFinite ? scale : 0
  }
}
