// SPDX-License-Identifier: EUPL-1.2

/// Bytes of a file eight at a time: where long runs of them end, and with what a key begins.
///
/// Nearly all of a dataset is text and indentation, so how fast these two runs are left behind is how
/// fast a dataset opens. Bytes are compared as the digits of one 64-bit number, by the classic test
/// for a zero byte: `(x - 0x01…) & ~x & 0x80…` marks each zero byte of `x`, and above the lowest mark
/// it may mark too much, which does not matter to whoever looks for the first.
enum ByteRuns {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first byte from `start` on that is not plain inside a JSON string: a quotation mark, a
  /// backslash, a control character, or a part of a character beyond ASCII; the end if there is none.
  ///
  /// - Complexity: O(*n*) in the length of the run.
  @inline(__always)
  static func plainTextEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position + 8 <= bytes.count {
      let word = word(bytes, at: position)
      let marks =
        (zeros(word ^ ones &* 0x22) | zeros(word ^ ones &* 0x5C)
          | (word &- ones &* 0x20) & ~word | word) & highs
      if marks != 0 { return position + marks.trailingZeroBitCount >> 3 }
      position += 8
    }
    while position < bytes.count, isPlain(bytes[position]) { position += 1 }
    return position
  }

  /// The first byte from `start` on that is no space; the end if there is none.
  ///
  /// - Complexity: O(*n*) in the length of the run.
  @inline(__always)
  static func spacesEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position + 8 <= bytes.count {
      let others = word(bytes, at: position) ^ ones &* 0x20
      if others != 0 { return position + others.trailingZeroBitCount >> 3 }
      position += 8
    }
    while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    return position
  }

  /// Calls `body` with every place that has one byte and, so many bytes on, another.
  ///
  /// - Complexity: O(*n*) in the bytes.
  @inline(__always)
  static func forEachPlace(
    of byte: UInt8, with other: UInt8, after distance: Int, in bytes: Span<UInt8>,
    _ body: (Int) -> Void
  ) {
    let (all, others) = (ones &* UInt64(byte), ones &* UInt64(other))
    let last = bytes.count - distance - 32
    var position = 0
    while position <= last {
      // four words at once, because hardly any has what is looked for
      var marks: UInt64 = 0
      for index in 0..<4 {
        let offset = position &+ index &* 8
        // zero where both are as wanted
        marks |= zeros(
          (word(bytes, at: offset) ^ all) | (word(bytes, at: offset &+ distance) ^ others))
      }
      if marks & highs != 0 {
        for place in position..<position + 32 where bytes[place] == byte {
          if bytes[place + distance] == other { body(place) }
        }
      }
      position &+= 32
    }
    while position + distance < bytes.count {
      if bytes[position] == byte, bytes[position + distance] == other { body(position) }
      position += 1
    }
  }

  /// How many line feeds there are before a place.
  ///
  /// - Complexity: O(*n*) in the bytes before it.
  static func countOfLineEnds(_ bytes: Span<UInt8>, before end: Int) -> Int {
    var count = 0
    var position = 0
    while position + 8 <= end {
      // a mark a byte: the product sums them up in its highest one
      let marks = exactZeros(word(bytes, at: position) ^ ones &* 0x0A)
      count += Int(((marks >> 7) &* ones) >> 56)
      position += 8
    }
    while position < end {
      if bytes[position] == 0x0A { count += 1 }
      position += 1
    }
    return count
  }

  /// The first eight bytes of a range as one number, the first of them lowest; zeros behind a range that
  /// is shorter.
  @inline(__always)
  static func head(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    let count = min(8, range.count)
    guard range.lowerBound + 8 <= bytes.count else {
      var head: UInt64 = 0
      for index in 0..<count { head |= UInt64(bytes[range.lowerBound + index]) << (8 * index) }
      return head
    }
    return word(bytes, at: range.lowerBound) & (count == 8 ? .max : 1 << (8 * UInt64(count)) - 1)
  }

  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }

  /// Marks each zero byte of a word and nothing else, for whoever wants all of them.
  @inline(__always)
  private static func exactZeros(_ word: UInt64) -> UInt64 {
    ~((word & ~highs &+ ~highs) | word | ~highs)
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  /// Eight bytes, the first of them lowest.
  ///
  /// The one place where memory is read without the language's own check: joining eight checked
  /// bytes costs more than all the rest of a scan. All callers have made sure that eight are there.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at position: Int) -> UInt64 {
    assert(position >= 0 && position + 8 <= bytes.count)
    return unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: position, as: UInt64.self))
  }
}
