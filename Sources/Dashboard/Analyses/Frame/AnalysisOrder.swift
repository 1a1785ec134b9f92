// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// By which column rows are ordered.
package struct ColumnOrder: Hashable, Sendable {
  package let column: Int
  package let isDescending: Bool
}

/// An analysis with its rows in the wished order and without those that a filter hides, kept until
/// something else is looked at.
struct OrderedAnalysis: Hashable, Sendable {
  let content: AnalysisContent
  let order: ColumnOrder?
  /// What is typed to hide the rows that do not fit; empty for nothing.
  private(set) var filter = ""
  /// All rows of the content from top to bottom, its totals at the end.
  let allRows: [Int]
  /// Those of them that are shown.
  private(set) var rows: [Int]

  /// - Parameters:
  ///   - content: What is shown.
  ///   - order: nil for the order of the analysis itself.
  ///   - context: In whose language words are read and ordered.
  /// - Complexity: O(*n* log *n*) in the rows.
  init(_ content: AnalysisContent, _ order: ColumnOrder?, _ context: Context) {
    self.content = content
    self.order = order
    let rows = content.rows.indices
    allRows =
      order.map { order in
        rows.dropLast(content.totals)
          .map { OrderKey(content.cell(row: $0, column: order.column), context) }
          .ordered(isDescending: order.isDescending) + rows.suffix(content.totals)
      } ?? Array(rows)
    self.rows = allRows
  }

  /// The same with all of its rows.
  var unfiltered: OrderedAnalysis {
    var all = self
    (all.filter, all.rows) = ("", allRows)
    return all
  }

  /// The same without the rows that do not fit.
  ///
  /// - Parameters:
  ///   - filter: As it is typed.
  ///   - texts: What stands in each row of the content, folded.
  /// - Returns: All rows in the same order for an empty filter.
  /// - Complexity: O(*n*) in the texts.
  func filtered(by filter: String, _ texts: [[UInt8]]) -> OrderedAnalysis {
    let query = SearchQuery(filter)
    var filtered = self
    filtered.filter = filter
    filtered.rows = allRows.filter { query.isMet(byFolded: texts[$0]) }
    return filtered
  }

  /// Where a shown row stands among all of them; nil for none.
  func place(ofRow row: Int) -> Int? {
    guard rows.indices.contains(row) else { return nil }
    return filter.isEmpty ? row : allRows.firstIndex(of: rows[row])
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
