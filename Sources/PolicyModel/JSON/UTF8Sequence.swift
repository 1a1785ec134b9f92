// SPDX-License-Identifier: EUPL-1.2

/// Characters beyond ASCII as bytes, by table 3-7 of the Unicode Standard ("Well-Formed UTF-8 Byte
/// Sequences"): no overlong forms, no surrogates, nothing above U+10FFFF.
enum UTF8Sequence {
  /// Steps over one character.
  ///
  /// - Returns: The byte after it.
  /// - Throws: `invalidUTF8` where the character begins.
  /// - Precondition: The byte at `start` is not ASCII.
  @inline(__always)
  static func end(_ bytes: Span<UInt8>, at start: Int) throws(JSONSyntaxError) -> Int {
    let lead = bytes[start]
    // nearly all: Latin letters with accents, Greek, Cyrillic
    if lead >= 0xC2, lead < 0xE0, start + 1 < bytes.count, isTail(bytes[start + 1]) {
      return start + 2
    }
    guard let count = longerCount(bytes, at: start) else {
      throw JSONSyntaxError(offset: start, kind: .invalidUTF8)
    }
    return start + count
  }

  /// How many bytes a character of three or four takes; nil if it is none.
  private static func longerCount(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    let count: Int
    let second: ClosedRange<UInt8>
    switch bytes[start] {
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (count, second) = (3, 0x80...0xBF)
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard start + count <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
    for position in start + 2..<start + count where !isTail(bytes[position]) { return nil }
    return count
  }

  @inline(__always)
  private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
