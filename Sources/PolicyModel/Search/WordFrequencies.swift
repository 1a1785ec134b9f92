// SPDX-License-Identifier: EUPL-1.2

/// The different words of a folded text, with how often each of them occurs.
///
/// A text of any size has far fewer different words than words, so looking through these is what makes
/// a word that is near to a mistyped one quick to find. They are kept as places in the text: 16 bytes a word.
struct WordFrequencies: Sendable {
  /// A word, by the place where it first stands.
  struct Word {
    /// Where it begins in the text.
    let offset: UInt32
    /// Its bytes.
    let length: UInt32
    /// How often it occurs, at least once.
    fileprivate(set) var count: UInt32
    fileprivate let hash: UInt32

    var bytes: Range<Int> { Int(offset)..<Int(offset) + Int(length) }
  }

  /// In the order in which they first occur.
  private(set) var words: [Word] = []
  /// A hash table with open addressing: for each slot the position of a word plus one, or 0.
  ///
  /// Its size is a power of two.
  private var slots: [UInt32] = []

  /// No words.
  init() {}

  /// The words of a text; without any for one that is empty.
  ///
  /// - Parameter text: Folded; what is no byte of a word is between words.
  /// - Complexity: O(*n*) in its bytes.
  init(of text: Span<UInt8>) {
    slots = [UInt32](repeating: 0, count: 1 << 10)
    var position = 0
    while position < text.count {
      guard FoldedText.isWordByte(text[position]) else {
        position += 1
        continue
      }
      let start = position
      var hash = Self.basis
      while position < text.count, FoldedText.isWordByte(text[position]) {
        hash = (hash ^ UInt64(text[position])) &* Self.prime
        position += 1
      }
      count(start..<position, UInt32(truncatingIfNeeded: hash ^ hash >> 32), in: text)
    }
    slots = []
  }

  // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
  private static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01B3

  private mutating func count(_ range: Range<Int>, _ hash: UInt32, in text: Span<UInt8>) {
    var slot = self.slot(of: hash)
    while slots[slot] > 0 {
      let known = Int(slots[slot]) - 1
      if words[known].hash == hash, Self.isEqual(words[known].bytes, range, in: text) {
        words[known].count += 1
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    words.append(
      Word(
        offset: UInt32(truncatingIfNeeded: range.lowerBound),
        length: UInt32(truncatingIfNeeded: range.count), count: 1, hash: hash))
    slots[slot] = UInt32(words.count)
    if words.count > slots.count / 2 { grow() }
  }

  /// Where the search for a word begins.
  private func slot(of hash: UInt32) -> Int { Int(hash) & (slots.count - 1) }

  private static func isEqual(_ one: Range<Int>, _ other: Range<Int>, in text: Span<UInt8>) -> Bool
  {
    guard one.count == other.count else { return false }
    var index = 0
    while index < one.count, text[one.lowerBound + index] == text[other.lowerBound + index] {
      index += 1
    }
    return index == one.count
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for (position, word) in words.enumerated() {
      var slot = self.slot(of: word.hash)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(position) + 1
    }
  }
}
