// SPDX-License-Identifier: EUPL-1.2

/// What stands behind a backslash in a string (RFC 8259, section 7).
enum StringEscapes {
  /// Steps over one escape; a surrogate pair is one.
  ///
  /// - Returns: The byte after it.
  /// - Throws: `invalidEscape` or `loneSurrogate`; `unclosedString` where the bytes end inside of it.
  /// - Precondition: A backslash stands at `start`, and a byte behind it.
  static func end(_ bytes: Span<UInt8>, at start: Int) throws(JSONSyntaxError) -> Int {
    var position = start
    _ = try scalar(bytes, at: &position)
    return position
  }

  /// The text of a string that has been checked.
  static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      if bytes[position] == UInt8(ascii: "\\"),
        let scalar = try? scalar(bytes, at: &position)
      {
        utf8.append(contentsOf: String(scalar).utf8)
      } else {
        utf8.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  /// Decodes one escape and moves behind it.
  private static func scalar(
    _ bytes: Span<UInt8>, at position: inout Int
  ) throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = position
    let scalar: Unicode.Scalar
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): scalar = "\""
    case UInt8(ascii: "\\"): scalar = "\\"
    case UInt8(ascii: "/"): scalar = "/"
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"): return try unicodeScalar(bytes, at: &position)
    default: throw JSONSyntaxError(offset: start, kind: .invalidEscape)
    }
    position = start + 2
    return scalar
  }

  private static func unicodeScalar(
    _ bytes: Span<UInt8>, at position: inout Int
  ) throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = position
    let unit = try codeUnit(bytes, at: &position)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { throw JSONSyntaxError(offset: start, kind: .loneSurrogate) }
    let low = try codeUnit(bytes, at: &position)
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    else { throw JSONSyntaxError(offset: start, kind: .loneSurrogate) }
    return scalar
  }

  /// The four digits behind `\u`.
  private static func codeUnit(
    _ bytes: Span<UInt8>, at position: inout Int
  ) throws(JSONSyntaxError) -> UInt16 {
    let start = position
    var unit: UInt16 = 0
    for index in start + 2..<start + 6 {
      guard index < bytes.count else {
        throw JSONSyntaxError(offset: start, kind: .unclosedString)
      }
      guard let digit = hexDigit(bytes[index]) else {
        throw JSONSyntaxError(offset: start, kind: .invalidEscape)
      }
      unit = unit << 4 | digit
    }
    position = start + 6
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
