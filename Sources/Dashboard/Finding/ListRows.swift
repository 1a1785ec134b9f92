// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// The records of a list from top to bottom, by their positions: those of the page as they stand in
/// the file, or fewer of them, or in another order.
struct ListRows: RandomAccessCollection, Sendable {
  private enum Storage: Sendable {
    case inFile(RecordPositions)
    case chosen([Int32])
  }

  private let storage: Storage
  /// The rows of records that are gone, from top to bottom.
  let gone: [Int]

  /// As they stand in the file.
  init(_ positions: RecordPositions) {
    storage = .inFile(positions)
    gone = []
  }

  /// In an order of their own.
  ///
  /// - Complexity: O(*n*).
  init(_ positions: [Int32]) {
    storage = .chosen(positions)
    gone = positions.indices.filter { positions[$0] < 0 }
  }

  var startIndex: Int { 0 }

  var endIndex: Int {
    switch storage {
    case .inFile(let positions): positions.count
    case .chosen(let positions): positions.count
    }
  }

  /// The record's position; below 0 for one that is gone.
  subscript(row: Int) -> Int {
    switch storage {
    case .inFile(let positions): positions[row]
    case .chosen(let positions): Int(positions[row])
    }
  }

  /// The number that a place of the list has instead of a position, where a record is gone.
  static func number(ofRemoved index: Int) -> Int32 { ~Int32(index) }

  /// Which of the records that are gone stood in a row; nil for the row of a record.
  func removal(at row: Int) -> Int? { self[row] < 0 ? ~self[row] : nil }

  /// The row of a record that is gone, or nil if it is not among them.
  ///
  /// - Complexity: O(*k*) for *k* records that are gone.
  func row(ofRemoved index: Int) -> Int? { gone.first { self[$0] == ~index } }

  /// The row in which a record stands, or nil if it is not among them.
  ///
  /// - Complexity: O(log *n*) in the order of the file, otherwise O(*n*).
  func row(of position: Int) -> Int? {
    switch storage {
    case .inFile(let positions): positions.row(of: position)
    case .chosen(let positions): positions.firstIndex(of: Int32(position))
    }
  }

  /// The rows in which some of a collection's records stand, ascending.
  ///
  /// - Complexity: O(*n* + *k*) for *k* records.
  func rows(of found: RecordPositions) -> [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(Swift.min(found.count, count))
    let isFound = Membership(found)
    for row in indices where isFound[self[row]] { rows.append(Int32(row)) }
    return rows
  }

  /// Only those of the rows that are among some records, in the same order.
  ///
  /// - Complexity: O(*n* + *k*) for *k* records.
  func filtered(by found: RecordPositions) -> ListRows {
    let isFound = Membership(found)
    return ListRows(lazy.map { Int32($0) }.filter { isFound[Int($0)] })
  }
}

/// Tells fast which positions are among some.
private struct Membership {
  private var words: [UInt64]

  init(_ positions: RecordPositions) {
    words = [UInt64](repeating: 0, count: (positions.last ?? 0) / 64 + 1)
    for position in positions { words[position >> 6] |= 1 << UInt64(position & 63) }
  }

  subscript(position: Int) -> Bool {
    let word = position >> 6
    return position >= 0 && word < words.count && words[word] & 1 << UInt64(position & 63) != 0
  }
}
