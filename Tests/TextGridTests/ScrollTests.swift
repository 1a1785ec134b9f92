// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct ScrollTests {
  @Test(
    arguments: [
      // five things of four cells in ten cells
      (10, 0, nil, 0..<2), (10, 2, nil, 2..<4), (10, 3, nil, 3..<5),
      // the end leaves no room blank
      (10, 4, nil, 3..<5), (10, 99, nil, 3..<5), (10, -3, nil, 0..<2),
      // the chosen one is seen with as little scrolling as possible
      (10, 0, 1, 0..<2), (10, 0, 2, 1..<3), (10, 3, 0, 0..<2), (10, 0, 4, 3..<5),
      (10, 0, 99, 0..<2),
      // room for all, for part of one, for none
      (20, 3, nil, 0..<5), (3, 0, nil, 0..<1), (3, 0, 4, 4..<5), (0, 0, nil, 0..<0),
    ] as [(Int, Int, Int?, Range<Int>)])
  func `what is seen depends on room, wish and choice`(
    room: Int, first: Int, chosen: Int?, seen: Range<Int>
  ) {
    let scroll = Scroll(lengths: [4, 4, 4, 4, 4], room: room, from: first, showing: chosen)

    #expect(scroll.seen == seen)
    #expect(scroll.hiddenBefore + scroll.seen.count + scroll.hiddenAfter == 5)
  }

  @Test func `nothing to show is no trouble`() {
    #expect(Scroll(count: 0, room: 5, from: 3, showing: 1).seen == 0..<0)
    #expect(Scroll(count: -1, room: -5, from: -3).seen == 0..<0)
  }
}
