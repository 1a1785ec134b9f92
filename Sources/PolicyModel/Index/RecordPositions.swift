// SPDX-License-Identifier: EUPL-1.2

/// Some or all records of one kind, by their positions in the order of the file.
///
/// It is a view of what the index holds: making one costs nothing, however many there are.
package struct RecordPositions: RandomAccessCollection, Sendable {
  private enum Storage: Sendable {
    case all(Int)
    case listed(ArraySlice<Int32>)
  }

  private let storage: Storage

  /// Every record of a collection.
  package init(all count: Int) {
    storage = .all(count)
  }

  /// - Precondition: `positions` ascend.
  init(_ positions: ArraySlice<Int32>) {
    storage = .listed(positions)
  }

  package var startIndex: Int { 0 }

  package var endIndex: Int {
    switch storage {
    case .all(let count): count
    case .listed(let positions): positions.count
    }
  }

  package subscript(row: Int) -> Int {
    switch storage {
    case .all: row
    case .listed(let positions): Int(positions[positions.startIndex + row])
    }
  }

  /// The row in which a record stands, or nil if it is not among them.
  ///
  /// - Complexity: O(log *n*).
  package func row(of position: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == position ? low : nil
  }
}
