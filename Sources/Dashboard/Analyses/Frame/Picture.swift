// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// The picture of an analysis.
///
/// Where a chart has rows, they are those of the table, and where it has columns beside its labels,
/// they are the table's from one column on, as far as both go; so the chosen row or cell of the table
/// is the chosen one of the picture, and ordering the table orders the picture.
enum Picture: Hashable, Sendable {
  case bars(Bars)
  case shares(ShareBars)
  case timeline(Timeline)
  case heatMap(HeatMap)
  case marks(MarkMatrix)
  case wheel(Wheel)
  /// Its members are the rows; it keeps their order, because its columns have the same.
  case network(AdjacencyMatrix)
  /// Lines over years, which have no rows.
  case series(SeriesChart)

  /// Nobody sees anything in a picture of more rows; it would only take time.
  static let mostRows = 400

  /// Whether so many rows of a table are too many for it.
  func isOverfull(_ rows: Int) -> Bool {
    switch self {
    case .bars, .shares, .timeline, .heatMap, .marks, .wheel: rows > Self.mostRows
    // it has only the members that it was given
    case .network(let chart): chart.members.count > Self.mostRows
    case .series: false
    }
  }

  /// Where the picture stands on a wide screen: bars read best beside their rows, and what is wide
  /// itself above the table.
  var standsBeside: Bool {
    switch self {
    case .bars, .shares, .wheel: true
    case .timeline, .heatMap, .marks, .network, .series: false
    }
  }

  /// The chart with its rows in an order, of which one is chosen.
  ///
  /// - Parameters:
  ///   - order: Rows of the table from top to bottom; others of the chart are left out, and so are those
  ///     of the table that the chart does not have, such as totals.
  ///   - choice: The chosen row of these.
  ///   - column: The chosen column, counted from the first one that the picture has; below 0 or beyond
  ///     the last one: none of them.
  /// - Returns: A chart that is ready to be drawn.
  func chart(_ order: [Int], choice: Table.Choice, column: Int) -> any Chart {
    switch self {
    case .bars(let chart):
      Bars(
        order.picked(from: chart.bars), reference: chart.reference,
        choice: choice.picked(from: order, of: chart.bars.count), decimalSign: chart.decimalSign)
    case .shares(let chart):
      ShareBars(
        parts: chart.parts, bars: order.picked(from: chart.bars),
        choice: choice.picked(from: order, of: chart.bars.count))
    case .timeline(let chart):
      Timeline(
        order.picked(from: chart.rows), years: chart.years, asOf: chart.asOf,
        choice: choice.picked(from: order, of: chart.rows.count))
    case .heatMap(let chart):
      HeatMap(
        columns: chart.columns, rows: order.picked(from: chart.rows), levels: chart.levels,
        choice: choice.picked(from: order, of: chart.rows.count).cell(column),
        decimalSign: chart.decimalSign)
    case .marks(let chart):
      MarkMatrix(
        columns: chart.columns, rows: order.picked(from: chart.rows), meanings: chart.meanings,
        choice: choice.picked(from: order, of: chart.rows.count).cell(column))
    case .wheel(let chart):
      Wheel(
        factors: chart.factors, steps: order.picked(from: chart.steps),
        summaryTitle: chart.summaryTitle, noInformation: chart.noInformation,
        choice: choice.picked(from: order, of: chart.steps.count).cell(column))
    case .network(let chart):
      AdjacencyMatrix(
        members: chart.members, links: chart.links,
        choice: choice.picked(from: order).cell(column))
    case .series(let chart): chart
    }
  }
}

extension [Int] {
  /// The elements at these indices, without those that there are not.
  fileprivate func picked<Row>(from rows: [Row]) -> [Row] {
    compactMap { rows.indices.contains($0) ? rows[$0] : nil }
  }
}

extension Table.Choice {
  /// The cell of a grid that is chosen with a column of the table.
  fileprivate func cell(_ column: Int) -> CellGrid.Choice {
    switch self {
    case .focused(let row): .focused(row: row, column: column)
    case .unfocused(let row): .unfocused(row: row, column: column)
    case .none: .none
    }
  }

  /// The same row of a chart that has only the first so many rows of the table.
  fileprivate func picked(from order: [Int], of count: Int) -> Table.Choice {
    let place = { (row: Int) -> Int? in
      guard order.indices.contains(row), order[row] < count else { return nil }
      return order[..<row].count { $0 < count }
    }
    return moved(place)
  }

  /// The same row where rows are not ordered.
  fileprivate func picked(from order: [Int]) -> Table.Choice {
    moved { order.indices.contains($0) ? order[$0] : nil }
  }

  /// Another row; none where there is no such place.
  private func moved(_ place: (Int) -> Int?) -> Table.Choice {
    switch self {
    case .focused(let row): place(row).map { .focused($0) } ?? .none
    case .unfocused(let row): place(row).map { .unfocused($0) } ?? .none
    case .none: .none
    }
  }
}
