// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension RecordPresenter {
  /// Records in the order of what a column shows of them.
  ///
  /// - Complexity: O(*n* log *n*).
  func rows(
    _ positions: RecordPositions, of kind: RecordKind, orderedBy order: ColumnOrder
  ) -> ListRows {
    let keys = positions.lazy.map { key(of: RecordRef(kind, $0), in: order.column) }
    return ListRows(
      keys.ordered(isDescending: order.isDescending).map { Int32(positions[$0]) })
  }

  /// A number by its value; anything else by the words that are seen.
  private func key(of record: RecordRef, in column: Int) -> OrderKey {
    let numbers = numbers(of: record)
    if numbers.indices.contains(column), let number = numbers[column] { return .number(number) }
    let cells = cells(of: record)
    return OrderKey(cells.indices.contains(column) ? cells[column].plain : "", context.language)
  }
}
