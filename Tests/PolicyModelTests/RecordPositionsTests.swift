// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

struct RecordPositionsTests {
  @Test func `all records stand in the row of their position`() {
    let positions = RecordPositions(all: 5)

    #expect(Array(positions) == [0, 1, 2, 3, 4])
    #expect((-1...5).map { positions.row(of: $0) } == [nil, 0, 1, 2, 3, 4, nil])
    #expect(RecordPositions(all: 0).isEmpty)
  }

  @Test(
    arguments: [
      [], [0], [7], [0, 1, 2, 3], [3, 5, 8, 13, 21, 34], Array(stride(from: 1, to: 99, by: 2)),
    ] as [[Int32]])
  func `the row of a position is found`(listed: [Int32]) {
    // a slice that begins and ends inside of its array, as the index makes them
    let all = [-9, -9] + listed + [-9]
    let positions = RecordPositions(all[2..<2 + listed.count])

    #expect(Array(positions) == listed.map { Int($0) })
    for position in -1...100 {
      let expected = listed.firstIndex(of: Int32(position))
      #expect(positions.row(of: position) == expected)
    }
  }
}
