// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// How well what was typed fits an item of the palette.
///
/// Every word must fit somewhere; it fits best at the beginning of the title, then at the beginning
/// of another word, then inside one, then when only its letters come in that order.
struct PaletteMatch {
  private let words: [[UInt8]]

  init(_ text: String) {
    words = Folding.folded(text).split(separator: UInt8(ascii: " ")).map { Array($0) }
  }

  var isEmpty: Bool { words.isEmpty }

  /// The greater the better; nil for an item that does not fit.
  ///
  /// - Complexity: O(*n* · *k*) for *k* words in a name of *n* bytes.
  func score(of name: PaletteName) -> Int? {
    let title = Folding.folded(name.title)
    let others = Folding.folded("\(name.detail) \(name.synonyms)")
    var sum = 0
    for word in words {
      guard let score = Self.score(of: word, title, others) else { return nil }
      sum += score
    }
    return sum
  }

  private static func score(of word: [UInt8], _ title: [UInt8], _ others: [UInt8]) -> Int? {
    if title == word { return 100 }
    if title.starts(with: word) { return 60 }
    let inner = [UInt8(ascii: " ")] + word
    if title.holds(inner) { return 40 }
    if others.starts(with: word) || others.holds(inner) { return 25 }
    if title.holds(word) { return 15 }
    if others.holds(word) { return 8 }
    return isSpread(word, over: title) ? 2 : nil
  }

  /// Whether the letters of a word come in their order.
  private static func isSpread(_ word: [UInt8], over title: [UInt8]) -> Bool {
    var rest = word[...]
    for byte in title where byte == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
