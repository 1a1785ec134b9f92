// SPDX-License-Identifier: EUPL-1.2

extension JSONReader {
  /// Reads the string that comes next.
  ///
  /// - Precondition: `peek()` said `.string`.
  /// - Complexity: O(*n*) in the string's bytes.
  package mutating func readString() throws(JSONSyntaxError) -> String {
    text(of: try scanString())
  }

  /// The text of a key or string that was scanned.
  package func text(of token: Key) -> String {
    token.hasEscape
      ? StringEscapes.text(bytes.span, token.bytes)
      : String(decoding: bytes[token.bytes], as: UTF8.self)
  }

  /// Whether a key is exactly `name`, whatever escapes it is written with.
  package func matches(_ key: Key, _ name: String) -> Bool {
    guard !key.hasEscape else { return text(of: key).utf8.elementsEqual(name.utf8) }
    let name = name.utf8.span
    guard key.bytes.count == name.count else { return false }
    let span = bytes.span
    for index in 0..<name.count where span[key.bytes.lowerBound + index] != name[index] {
      return false
    }
    return true
  }

  /// Finds the end of the string that comes next, checks all of it, and steps behind it.
  ///
  /// What has been scanned is known to be UTF-8 with sound escapes, so texts can stay where they are
  /// until somebody wants to read them.
  package mutating func scanString() throws(JSONSyntaxError) -> Key {
    let key = try Self.string(in: bytes.span.extracting(0..<end), at: offset)
    offset = key.bytes.upperBound + 1
    return key
  }

  private static func string(
    in bytes: Span<UInt8>, at quote: Int
  ) throws(JSONSyntaxError) -> Key {
    var position = quote + 1
    var hasEscape = false
    while true {
      position = ByteRuns.plainTextEnd(bytes, from: position)
      guard position < bytes.count else { break }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        return Key(bytes: quote + 1..<position, hasEscape: hasEscape)
      case UInt8(ascii: "\\"):
        guard position + 1 < bytes.count else { break }
        hasEscape = true
        do {
          position = try StringEscapes.end(bytes, at: position)
        } catch  where error.kind == .unclosedString {
          break
        }
        continue
      case 0x80...:
        position = try UTF8Sequence.end(bytes, at: position)
        continue
      case let byte:
        throw JSONSyntaxError(offset: position, kind: .controlCharacter(byte))
      }
      break
    }
    throw JSONSyntaxError(offset: quote, kind: .unclosedString)
  }
}
