// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

@testable import ClusterTUI

struct BurstGuardTests {
  @Test(arguments: ["4lll\r", "jjjjjjjjjjjjjjjjjjjjjjjj", "jkjkjkjkjkjkjkjkjkjk", "123456789012"])
  func `keys that a person may have pressed are keys`(typed: String) {
    var guardian = BurstGuard()

    #expect(guardian.screen(keys(typed), at: 0) == keys(typed))
  }

  @Test func `a sentence at once is a paste`() {
    var guardian = BurstGuard()

    #expect(guardian.screen(keys("quit now, please"), at: 0) == [.pasted("quit now, please")])
    #expect(guardian.screen(keys(" and at once"), at: 49) == [.pasted(" and at once")])
    #expect(guardian.screen(keys("q"), at: 99) == keys("q"))
  }

  @Test func `a sentence over a slow serial line is a paste from its thirteenth letter on`() {
    var guardian = BurstGuard()

    let events = "quit now, please".enumerated().flatMap { index, letter in
      guardian.screen(keys(String(letter)), at: index)
    }

    #expect(events == keys("quit now, pl") + "ease".map { .pasted(String($0)) })
  }

  @Test func `a person who types a sentence presses keys`() {
    var guardian = BurstGuard()

    let events = "quit now, please".enumerated().flatMap { index, letter in
      guardian.screen(keys(String(letter)), at: index * 50)
    }

    #expect(events == keys("quit now, please"))
  }

  @Test func `a key that types nothing ends a burst`() {
    var guardian = BurstGuard()
    let up = [Event.key(.named(.up))]

    #expect(
      guardian.screen(keys("quit now, please") + up + keys("q"), at: 0)
        == [.pasted("quit now, please")] + up + keys("q"))
  }

  private func keys(_ text: String) -> [Event] {
    text.map { $0 == "\r" ? .key(.named(.enter)) : .key(Key(typed: $0) ?? .named(.space)) }
  }
}
