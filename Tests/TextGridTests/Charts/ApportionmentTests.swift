// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct ApportionmentTests {
  @Test(
    arguments: [
      (10, [1, 1, 1], [4, 3, 3]),
      (10, [45, 30, 25], [5, 3, 2]),
      (10, [46, 35, 19], [5, 3, 2]),
      (100, [1, 0, -5, .nan, .infinity, 1], [50, 0, 0, 0, 0, 50]),
      (7, [1e308, 1e308], [4, 3]),
      (7, [.leastNonzeroMagnitude, .leastNonzeroMagnitude], [4, 3]),
      (1, [1, 2, 3], [0, 0, 1]),
      (0, [1, 2], [0, 0]),
      (-4, [1, 2], [0, 0]),
      (5, [0, 0], [0, 0]),
      (5, [], []),
    ] as [(Int, [Double], [Int])])
  func `the largest remainders get the cells that are left`(
    total: Int, parts: [Double], cells: [Int]
  ) {
    #expect(Apportionment.cells(total, among: parts) == cells)
  }

  @Test func `the cells add up to the total, and none is further than one from its share`() {
    var numbers = XorShift(seed: 11)
    for _ in 0..<2000 {
      let parts = (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
        Double.random(in: 0.001...1000, using: &numbers)
      }
      let total = Int.random(in: 0...300, using: &numbers)

      let cells = Apportionment.cells(total, among: parts)

      let sum = parts.reduce(0, +)
      #expect(cells.reduce(0, +) == total)
      #expect(zip(cells, parts).allSatisfy { abs(Double($0) - $1 / sum * Double(total)) < 1 })
    }
  }
}
