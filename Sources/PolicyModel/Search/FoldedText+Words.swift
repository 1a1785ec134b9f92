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

  /// Every word in which something occurs, each once for every place where it stands.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  func words(containing needle: Needle, do body: (Word) -> Void) {
    let span = bytes.span
    let end = bytes.count - ByteBlock.width
    var record = 0
    var position = 0
    while let offset = needle.firstOffset(in: span, from: position, to: end) {
      let word = self.word(around: offset..<offset + needle.bytes.count)
      record = self.record(at: offset, from: record)
      body(Word(bytes: word, record: record))
      position = max(word.upperBound, offset + 1)
    }
  }

  private func word(around range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low > 0, Self.isWordByte(bytes[low - 1]) { low -= 1 }
    while Self.isWordByte(bytes[high]) { high += 1 }
    return low..<high
  }
}
