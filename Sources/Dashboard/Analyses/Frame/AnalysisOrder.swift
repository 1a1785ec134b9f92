// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// By which column rows are ordered.
package struct ColumnOrder: Hashable, Sendable {
  package let column: Int
  package let isDescending: Bool
}

/// An analysis with its rows in the wished order, kept until something else is looked at.
struct OrderedAnalysis: Hashable, Sendable {
  let content: AnalysisContent
  let order: ColumnOrder?
  /// Rows of the content from top to bottom, its totals at the end.
  let rows: [Int]

  /// - Parameters:
  ///   - content: What is shown.
  ///   - order: nil for the order of the analysis itself.
  ///   - context: In whose language words are read and ordered.
  /// - Complexity: O(*n* log *n*) in the rows.
  init(_ content: AnalysisContent, _ order: ColumnOrder?, _ context: Context) {
    self.content = content
    self.order = order
    guard let order else {
      rows = Array(content.rows.indices)
      return
    }
    let rows = content.rows.indices
    let totals = rows.suffix(content.totals)
    self.rows =
      rows.dropLast(content.totals)
      .map { OrderKey(content.cell(row: $0, column: order.column), context) }
      .ordered(isDescending: order.isDescending) + totals
  }

  /// The cell in a row as it is shown.
  func cell(row: Int, column: Int) -> AnalysisCell? {
    rows.indices.contains(row) ? content.cell(row: rows[row], column: column) : nil
  }

  /// What stands in some of the rows.
  func texts(_ range: Range<Int>, _ context: Context) -> [[StyledText]] {
    rows[range.clamped(to: rows.indices)].map { content.rows[$0].map { $0.text(context) } }
  }
}

extension OrderKey {
  /// Of a cell: its figure, or its words.
  fileprivate init(_ cell: AnalysisCell?, _ context: Context) {
    guard let cell else {
      self = .missing
      return
    }
    if cell.figure == nil, cell.number == nil {
      self = OrderKey(cell.text(context).plain, context.language)
    } else {
      self = OrderKey(cell.number)
    }
  }
}
