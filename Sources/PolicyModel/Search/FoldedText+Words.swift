// SPDX-License-Identifier: EUPL-1.2

extension FoldedText {
  /// Whether a byte of folded text is a part of a word: a digit, or any of a letter's.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// A word of the text and the record it stands in.
  struct Word {
    let bytes: Range<Int>
    let record: Int
  }

  /// One of the ends of a word.
  enum WordEnd {
    case first, last
  }

  /// Every word that begins or ends with something, once for every place where it stands.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  func words(with needle: Needle, at wordEnd: WordEnd, do body: (Word) -> Void) {
    let span = bytes.span
    let end = bytes.count - ByteBlock.width
    var record = 0
    var position = 0
    while let offset = needle.firstOffset(in: span, from: position, to: end) {
      position = offset + 1
      let found = offset..<offset + needle.bytes.count
      guard let word = word(with: found, at: wordEnd) else { continue }
      record = self.record(at: offset, from: record)
      body(Word(bytes: word, record: record))
      position = max(position, word.upperBound)
    }
  }

  /// The word that begins or ends with some bytes; nil where it goes on beyond them.
  private func word(with part: Range<Int>, at wordEnd: WordEnd) -> Range<Int>? {
    var (low, high) = (part.lowerBound, part.upperBound)
    switch wordEnd {
    case .first:
      if low > 0, Self.isWordByte(bytes[low - 1]) { return nil }
      while Self.isWordByte(bytes[high]) { high += 1 }
    case .last:
      if Self.isWordByte(bytes[high]) { return nil }
      while low > 0, Self.isWordByte(bytes[low - 1]) { low -= 1 }
    }
    return low..<high
  }
}
