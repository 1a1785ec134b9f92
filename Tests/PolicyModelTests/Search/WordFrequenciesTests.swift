// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

struct WordFrequenciesTests {
  private static func counts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return WordFrequencies(of: bytes.span).words.map { word in
      "\(String(decoding: bytes[word.bytes], as: UTF8.self)) \(word.count)"
    }
  }

  @Test(
    arguments: [
      ("", []), ("\n - ", []), ("grant", ["grant 1"]),
      ("\ngrant\ngrants, a grant", ["grant 2", "grants 1", "a 1"]),
      ("wg4 r-wg4-1", ["wg4 2", "r 1", "1 1"]),
      ("καινοτομια (καινοτομια)", ["καινοτομια 2"]),
    ])
  func `each word is counted where it first stands`(text: String, counts: [String]) {
    #expect(Self.counts(text) == counts)
  }

  @Test func `many words are kept apart`() {
    let words = (0..<5_000).map { "w\($0)" }
    let text = (words + words.reversed()).joined(separator: " ")

    #expect(Self.counts(text) == words.map { "\($0) 2" })
  }
}
