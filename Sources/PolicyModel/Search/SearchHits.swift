// SPDX-License-Identifier: EUPL-1.2

/// The records that a query finds, kind by kind.
package struct SearchHits: Sendable {
  /// Where a kind's positions stand among all.
  private let ranges: [RecordKind: Range<Int>]
  /// Positions within their kind, ascending.
  private let positions: [Int32]
  /// The numbers of the records, ascending.
  let numbers: [Int32]
  /// What was looked for.
  package let query: SearchQuery

  /// - Precondition: `numbers` ascend.
  init(_ numbers: [Int32], of query: SearchQuery, _ numbering: RecordNumbering) {
    var ranges: [RecordKind: Range<Int>] = [:]
    var positions: [Int32] = []
    positions.reserveCapacity(numbers.count)
    for kind in RecordKind.allCases {
      let range = numbering.range(of: kind)
      let start = positions.count
      while positions.count < numbers.count, numbers[positions.count] < range.upperBound {
        positions.append(numbers[positions.count] - range.lowerBound)
      }
      if positions.count > start { ranges[kind] = start..<positions.count }
    }
    self.ranges = ranges
    self.positions = positions
    self.numbers = numbers
    self.query = query
  }

  /// Over all kinds.
  package var count: Int { numbers.count }

  /// Whether nothing was found.
  package var isEmpty: Bool { numbers.isEmpty }

  /// The kinds of which something was found, in the order of `RecordKind`.
  package var kinds: [RecordKind] { RecordKind.allCases.filter { ranges[$0] != nil } }

  /// The records of one kind, in the order of the file.
  package func positions(of kind: RecordKind) -> RecordPositions {
    RecordPositions(positions[ranges[kind] ?? 0..<0])
  }
}
