// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

/// The index against looking at every text, on datasets made up from few letters, so that words share
/// beginnings and ends.
struct SearchPropertyTests {
  private static let letters = ["a", "b", "Á", "ő", "ß", "σ", "ς", "Ж", " ", "\u{301}", "日", "ss"]

  private struct Made {
    let searched: Searched
    /// The text of each need.
    let texts: [String]
  }

  private static func word(_ generator: inout XorShift, _ lengths: ClosedRange<Int>) -> String {
    (0..<Int.random(in: lengths, using: &generator))
      .map { _ in letters.randomElement(using: &generator) ?? "" }.joined()
  }

  /// Needs of which only the title and the text are known, in all the ways of writing them.
  private static func made(seed: UInt64) throws -> Made {
    var generator = XorShift(seed: seed)
    var records: [String] = []
    var texts: [String] = []
    for number in 0..<120 {
      let (title, text) = (word(&generator, 1...9) + "x", word(&generator, 1...60) + "y")
      let written = Bool.random(using: &generator) ? escaped(title) : title
      let object = #"{"hu": "\#(text)", "en" : "\#(written)"}"#
      records.append(
        #"""
        {"id": "q\#(number)", "kind": "need", "workingGroupId": "wg1",
         "title": "\#(written)", "text": \#(Bool.random(using: &generator) ? object : "\"\(text)\""),
         "severity": 1, "confidence": "unknown", "provenance": "illustrative"}
        """#)
      texts.append(title + "\n" + text)
    }
    let dataset = SmallDataset.text.replacing(
      #""needs": ["#, with: #""needs": ["# + records.joined(separator: ",") + ",")
    let model = try #require(LoadResult.loading(dataset).model)
    return Made(searched: Searched(model), texts: texts)
  }

  private static func escaped(_ text: String) -> String {
    text.utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `the index finds what looking at every text finds`(seed: UInt64) throws {
    let made = try Self.made(seed: seed)
    var generator = XorShift(seed: seed + 100)
    let texts = made.texts.map { Folding.folded($0.replacing("\n", with: "\u{1}")) }
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 1...3, using: &generator))
        .map { _ in Self.word(&generator, 1...4) }.joined(separator: " ")
      let query = SearchQuery(text)
      let expected = texts.indices.filter { index in
        query.terms.allSatisfy { texts[index].contains($0.bytes) }
      }

      let hits = made.searched.index.hits(for: query)

      #expect(hits.positions(of: .need).filter { $0 < texts.count } == expected, "\(text)")
    }
  }

  @Test(arguments: [5, 6] as [UInt64])
  func `searching on in what was found finds the same`(seed: UInt64) throws {
    let made = try Self.made(seed: seed)
    var generator = XorShift(seed: seed + 100)
    let index = made.searched.index
    for _ in 0..<60 {
      var text = ""
      var hits = index.hits(for: SearchQuery(text))
      for _ in 0..<8 {
        if Int.random(in: 0..<5, using: &generator) == 0 {
          text = String(text.dropLast(2))
        } else {
          text += Self.letters.randomElement(using: &generator) ?? ""
        }
        let query = SearchQuery(text)
        hits = index.hits(for: query, after: hits)
        #expect(made.searched.names(hits) == made.searched.names(index.hits(for: query)), "\(text)")
      }
    }
  }

  @Test(arguments: [7, 8] as [UInt64])
  func `of all words one mistake away the most frequent is offered`(seed: UInt64) throws {
    let index = try Self.made(seed: seed).searched.index
    var generator = XorShift(seed: seed + 100)
    let words = index.text.bytes.dropLast(ByteBlock.width)
      .split { !FoldedText.isWordByte($0) }.map { Array($0) }
    let counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var offers = 0
    for _ in 0..<300 {
      let word = try #require(words.randomElement(using: &generator))
      let query = SearchQuery(Self.mistyped(word, &generator))
      guard let bytes = query.terms.first?.bytes, index.hits(for: query).isEmpty else { continue }
      let isLong = String(decoding: bytes, as: UTF8.self).unicodeScalars.count > 3
      let best = counts.filter { isLong && OneEdit.isWithin($0.key, bytes) }
        .sorted { $0.key.lexicographicallyPrecedes($1.key) }
        .max { $0.value < $1.value }

      let near = index.nearWords(for: query).first

      let offered = near.map { Folding.folded($0.word) }
      #expect(offered == best?.key, "\(String(decoding: bytes, as: UTF8.self))")
      if near != nil { offers += 1 }
    }
    #expect(offers > 50)
  }

  /// A word with a letter too many, too few or wrong, or with two swapped.
  private static func mistyped(_ word: [UInt8], _ generator: inout XorShift) -> String {
    var letters = String(decoding: word, as: UTF8.self).unicodeScalars.map { String($0) }
    let place = Int.random(in: 0..<letters.count, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: letters.insert("q", at: place)
    case 1: letters.remove(at: place)
    case 2: letters[place] = "жz".randomElement(using: &generator).map { String($0) } ?? ""
    default: letters.swapAt(place, max(0, place - 1))
    }
    return letters.joined()
  }
}
