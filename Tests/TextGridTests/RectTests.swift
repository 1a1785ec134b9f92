// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct RectTests {
  @Test(
    arguments: [
      (-2, 0, 10),
      (0, 0, 10),
      (3, 3, 7),
      (10, 10, 0),
      (11, 10, 0),
    ] as [(Int, Int, Int)])
  func `a split takes what there is and leaves the rest`(wish: Int, taken: Int, left: Int) {
    let whole = Rect(left: 5, top: 7, columns: 10, rows: 10)
    var (below, above, beside) = (whole, whole, whole)

    let top = below.removeTop(wish)
    let bottom = above.removeBottom(wish)
    let side = beside.removeLeft(wish)

    #expect(top == Rect(left: 5, top: 7, columns: 10, rows: taken))
    #expect(below == Rect(left: 5, top: 7 + taken, columns: 10, rows: left))
    #expect(bottom == Rect(left: 5, top: 7 + left, columns: 10, rows: taken))
    #expect(above == Rect(left: 5, top: 7, columns: 10, rows: left))
    #expect(side == Rect(left: 5, top: 7, columns: taken, rows: 10))
    #expect(beside == Rect(left: 5 + taken, top: 7, columns: left, rows: 10))
  }

  @Test(
    arguments: [
      (4, 2, Rect(left: 8, top: 11, columns: 4, rows: 2)),
      (5, 3, Rect(left: 7, top: 10, columns: 5, rows: 3)),
      (99, 99, Rect(left: 5, top: 7, columns: 10, rows: 10)),
      (0, -1, Rect(left: 10, top: 12, columns: 0, rows: 0)),
    ] as [(Int, Int, Rect)])
  func `a block is centred and cut down to fit`(columns: Int, rows: Int, block: Rect) {
    let whole = Rect(left: 5, top: 7, columns: 10, rows: 10)

    #expect(whole.centred(columns: columns, rows: rows) == block)
  }

  @Test(
    arguments: [
      (Rect(columns: 4, rows: 4), Rect(left: 2, top: 3, columns: 2, rows: 1)),
      (Rect(left: 3, top: 4, columns: 1, rows: 1), Rect(left: 3, top: 4, columns: 1, rows: 1)),
      (Rect(left: -9, top: -9, columns: 99, rows: 99), Rect(left: 2, top: 3, columns: 6, rows: 5)),
      (Rect(columns: 2, rows: 99), Rect(left: 2, top: 3, columns: 0, rows: 5)),
      (Rect(left: 20, top: 20, columns: 9, rows: 9), Rect(left: 20, top: 20, columns: 0, rows: 0)),
    ] as [(Rect, Rect)])
  func `blocks meet where both have cells`(other: Rect, shared: Rect) {
    let block = Rect(left: 2, top: 3, columns: 6, rows: 5)

    #expect(block.intersection(other) == shared)
    #expect(other.intersection(block) == shared)
  }

  @Test(
    arguments: [
      (1, 2, Rect(left: 3, top: 5, columns: 4, rows: 1)),
      (4, 0, Rect(left: 6, top: 3, columns: 0, rows: 5)),
      (-1, -1, Rect(left: 1, top: 2, columns: 8, rows: 7)),
    ] as [(Int, Int, Rect)])
  func `an inset leaves a margin and no negative block`(columns: Int, rows: Int, block: Rect) {
    #expect(Rect(left: 2, top: 3, columns: 6, rows: 5).inset(columns: columns, rows: rows) == block)
  }

  @Test func `a size is never negative`() {
    #expect(Size(columns: -1, rows: -9) == Size(columns: 0, rows: 0))
    #expect(Rect(columns: -1, rows: 3).isEmpty)
  }
}
