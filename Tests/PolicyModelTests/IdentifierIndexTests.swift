// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

struct IdentifierIndexTests {
  @Test(arguments: [0, 1, 2, 3, 100, 10_000])
  func `every identifier is found and no other`(count: Int) {
    let index = IdentifierIndex(count: count) { "record-number-\($0)" }

    for position in 0..<count {
      #expect(index.position(of: "record-number-\(position)".utf8.span) == position)
    }
    #expect(index.position(of: "record-number-\(count)".utf8.span) == nil)
    #expect(index.position(of: "".utf8.span) == nil)
    #expect(index.repetitions.isEmpty)
  }

  @Test func `of two equal identifiers the first is found and the second told`() {
    let names = ["a", "b", "a", "", "b", "a"]

    let index = IdentifierIndex(count: names.count) { names[$0] }

    #expect(index.position(of: "a".utf8.span) == 0)
    #expect(index.position(of: "b".utf8.span) == 1)
    #expect(index.position(of: "".utf8.span) == 3)
    #expect(index.repetitions.map(\.position) == [2, 4, 5])
    #expect(index.repetitions.map(\.first) == [0, 1, 0])
  }

  @Test func `identifiers that begin alike are told apart`() {
    let names = ["abcdefgh", "abcdefghi", "abcdefg", "bbcdefgh", "abcdefgh\0"]

    let index = IdentifierIndex(count: names.count) { names[$0] }

    #expect(names.map { index.position(of: $0.utf8.span) } == [0, 1, 2, 3, 4])
  }
}
