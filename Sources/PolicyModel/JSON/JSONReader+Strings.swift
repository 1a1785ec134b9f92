// SPDX-License-Identifier: EUPL-1.2

extension JSONReader {
  /// Reads the string that comes next.
  ///
  /// - Precondition: `peek()` said `.string`.
  /// - Complexity: O(*n*) in the string's bytes.
  package mutating func readString() throws(JSONSyntaxError) -> String {
    let token = try scanString()
    return try text(of: token)
  }

  /// The text of a key or string that was scanned.
  package func text(of token: Key) throws(JSONSyntaxError) -> String {
    token.hasEscape ? try unescaped(token.bytes) : try validated(token.bytes)
  }

  /// Whether a key is exactly `name`.
  package func matches(_ key: Key, _ name: [UInt8]) -> Bool {
    guard !key.hasEscape else {
      guard let text = try? unescaped(key.bytes) else { return false }
      return text.utf8.elementsEqual(name)
    }
    guard key.bytes.count == name.count else { return false }
    let span = bytes.span
    var position = key.bytes.lowerBound
    for byte in name {
      guard span[position] == byte else { return false }
      position += 1
    }
    return true
  }

  /// Finds the end of the string that comes next and steps behind it.
  mutating func scanString() throws(JSONSyntaxError) -> Key {
    let key = try Self.string(in: bytes.span, at: offset)
    offset = key.bytes.upperBound + 1
    return key
  }

  private static func string(
    in bytes: Span<UInt8>, at quote: Int
  ) throws(JSONSyntaxError) -> Key {
    var position = quote + 1
    var hasEscape = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        return Key(bytes: quote + 1..<position, hasEscape: hasEscape)
      }
      position += 1
      if byte == UInt8(ascii: "\\") {
        hasEscape = true
        position += 1
      } else if byte < 0x20 {
        throw JSONSyntaxError(offset: position - 1, kind: .controlCharacter(byte))
      }
    }
    throw JSONSyntaxError(offset: quote, kind: .unclosedString)
  }

  private func validated(_ range: Range<Int>) throws(JSONSyntaxError) -> String {
    do {
      return String(copying: try UTF8Span(validating: bytes.span.extracting(range)))
    } catch {
      let offset = range.lowerBound + error.byteOffsets.lowerBound
      throw JSONSyntaxError(offset: offset, kind: .invalidUTF8)
    }
  }

  private func unescaped(_ range: Range<Int>) throws(JSONSyntaxError) -> String {
    var text = ""
    var plain = range.lowerBound
    var position = range.lowerBound
    while position < range.upperBound {
      guard bytes[position] == UInt8(ascii: "\\") else {
        position += 1
        continue
      }
      text += try validated(plain..<position)
      text.unicodeScalars.append(try escape(at: &position, end: range.upperBound))
      plain = position
    }
    return text + (try validated(plain..<range.upperBound))
  }

  /// Decodes one escape and moves behind it.
  private func escape(at position: inout Int, end: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = position
    position += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      position = start
      return try unicodeEscape(at: &position, end: end)
    default: throw JSONSyntaxError(offset: start, kind: .invalidEscape)
    }
  }

  private func unicodeEscape(
    at position: inout Int, end: Int
  ) throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = position
    let unit = try codeUnit(at: &position, end: end)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, position < end, bytes[position] == UInt8(ascii: "\\") else {
      throw JSONSyntaxError(offset: start, kind: .loneSurrogate)
    }
    guard position + 1 < end, bytes[position + 1] == UInt8(ascii: "u") else {
      throw JSONSyntaxError(offset: start, kind: .loneSurrogate)
    }
    let low = try codeUnit(at: &position, end: end)
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(
        0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
    else { throw JSONSyntaxError(offset: start, kind: .loneSurrogate) }
    return scalar
  }

  private func codeUnit(at position: inout Int, end: Int) throws(JSONSyntaxError) -> UInt16 {
    let start = position
    var unit: UInt16 = 0
    for index in start + 2..<start + 6 {
      guard index < end, let digit = hexDigit(bytes[index]) else {
        throw JSONSyntaxError(offset: start, kind: .invalidEscape)
      }
      unit = unit << 4 | digit
    }
    position = start + 6
    return unit
  }

  private func hexDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
