// SPDX-License-Identifier: EUPL-1.2

/// Reads strict JSON (RFC 8259) from UTF-8 bytes, value by value, in one pass and without a tree.
///
/// It exists because every message and every figure must name its place: each value's byte offset is
/// at hand when it is read. It accepts nothing beyond the standard: no comments, no trailing commas,
/// no `NaN`, and a byte order mark only at the very start, where it is skipped.
package struct JSONReader: Sendable {
  /// Nested arrays and objects that are read before the input counts as hostile.
  package static let depthLimit = 512

  /// What a value is, as its first byte tells.
  package enum Kind: Hashable, Sendable {
    case object, array, string, number, boolean, null
  }

  /// An object's key, still as bytes: most are compared and never become a `String`.
  package struct Key: Hashable, Sendable {
    /// The bytes between the quotation marks.
    package let bytes: Range<Int>
    /// Whether there is a backslash in it, so that its bytes are not its text.
    package let hasEscape: Bool
    /// The place of the opening quotation mark.
    package var offset: Int { bytes.lowerBound - 1 }
  }

  /// All of them, also those outside of the text.
  package let bytes: [UInt8]
  /// Where the text ends; other files of a folder may stand behind it.
  let end: Int
  /// The next byte to be read.
  package internal(set) var offset: Int
  /// The line of that byte, counted from 1.
  ///
  /// Outside of strings only white space ends lines.
  package private(set) var line: Int
  private var depth = 0

  /// - Throws: `notUTF8` when the bytes begin like UTF-16 or UTF-32.
  package init(_ bytes: [UInt8]) throws(JSONSyntaxError) {
    try self.init(bytes, in: 0..<bytes.count)
  }

  /// A reader of a text that is some of the bytes; offsets count from the first of them all.
  ///
  /// - Throws: `notUTF8` when the text begins like UTF-16 or UTF-32.
  /// - Precondition: `range` lies inside of `bytes`.
  init(_ bytes: [UInt8], in range: Range<Int>) throws(JSONSyntaxError) {
    let text = bytes[range]
    self.bytes = bytes
    self.end = range.upperBound
    self.line = 1
    self.offset = range.lowerBound + (text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    guard !Self.looksLikeUTF16(text) else {
      throw JSONSyntaxError(offset: range.lowerBound, kind: .notUTF8)
    }
  }

  /// A reader that stands on a value whose place is known; it counts lines from there.
  init(_ bytes: [UInt8], at offset: Int, line: Int = 1) {
    self.bytes = bytes
    self.end = bytes.count
    self.offset = offset
    self.line = line
  }

  /// Skips white space and tells what kind of value comes next, without reading it.
  package mutating func peek() throws(JSONSyntaxError) -> Kind {
    switch try nextByte(expecting: .value) {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .boolean
    case UInt8(ascii: "n"): .null
    default: throw unexpected(.value)
    }
  }

  /// Steps into the object that comes next.
  ///
  /// - Precondition: `peek()` said `.object`.
  package mutating func beginObject() throws(JSONSyntaxError) {
    try enter()
  }

  /// The next key of the object, or nil after its end; the reader then stands on the key's value.
  package mutating func nextKey(isFirst: inout Bool) throws(JSONSyntaxError) -> Key? {
    guard try nextMember(isFirst: &isFirst, end: UInt8(ascii: "}"), .commaOrObjectEnd) else {
      return nil
    }
    guard try nextByte(expecting: .key) == UInt8(ascii: "\"") else { throw unexpected(.key) }
    let key = try scanString()
    guard try nextByte(expecting: .colon) == UInt8(ascii: ":") else { throw unexpected(.colon) }
    offset += 1
    return key
  }

  /// Steps into the array that comes next.
  ///
  /// - Precondition: `peek()` said `.array`.
  package mutating func beginArray() throws(JSONSyntaxError) {
    try enter()
  }

  /// Whether another element follows; the reader then stands on it, or after the array's end.
  package mutating func nextElement(isFirst: inout Bool) throws(JSONSyntaxError) -> Bool {
    try nextMember(isFirst: &isFirst, end: UInt8(ascii: "]"), .commaOrArrayEnd)
  }

  /// Reads `true` or `false`.
  ///
  /// - Precondition: `peek()` said `.boolean`.
  package mutating func readBoolean() throws(JSONSyntaxError) -> Bool {
    if bytes[offset] == UInt8(ascii: "t") {
      try readWord("true")
      return true
    }
    try readWord("false")
    return false
  }

  /// Reads `null`.
  ///
  /// - Precondition: `peek()` said `.null`.
  package mutating func readNull() throws(JSONSyntaxError) {
    try readWord("null")
  }

  /// Makes sure that nothing but white space follows.
  package mutating func finish() throws(JSONSyntaxError) {
    skipWhiteSpace()
    guard offset == end else {
      throw JSONSyntaxError(offset: offset, kind: .trailingContent)
    }
  }

  // MARK: - Steps

  private mutating func enter() throws(JSONSyntaxError) {
    guard depth < Self.depthLimit else { throw JSONSyntaxError(offset: offset, kind: .tooDeep) }
    depth += 1
    offset += 1
  }

  private mutating func nextMember(
    isFirst: inout Bool, end: UInt8, _ expected: JSONSyntaxError.Expectation
  ) throws(JSONSyntaxError) -> Bool {
    let byte = try nextByte(expecting: expected)
    if byte == end {
      depth -= 1
      offset += 1
      return false
    }
    if isFirst {
      isFirst = false
      return true
    }
    guard byte == UInt8(ascii: ",") else { throw unexpected(expected) }
    let comma = offset
    offset += 1
    let next: JSONSyntaxError.Expectation = expected == .commaOrObjectEnd ? .key : .value
    guard try nextByte(expecting: next) != end else {
      throw JSONSyntaxError(offset: comma, kind: .trailingComma)
    }
    return true
  }

  private mutating func readWord(_ word: StaticString) throws(JSONSyntaxError) {
    let start = offset
    for expected in word.description.utf8 {
      guard offset < end else { throw endsHere(expecting: .value) }
      guard bytes[offset] == expected else {
        offset = start
        throw unexpected(.value)
      }
      offset += 1
    }
  }

  func endsHere(expecting expected: JSONSyntaxError.Expectation) -> JSONSyntaxError {
    JSONSyntaxError(offset: end, kind: .unexpectedEnd(expected: expected))
  }

  private func unexpected(_ expected: JSONSyntaxError.Expectation) -> JSONSyntaxError {
    guard let scalar = scalar(at: offset) else {
      return JSONSyntaxError(offset: offset, kind: .invalidUTF8)
    }
    let kind = JSONSyntaxError.Kind.unexpectedCharacter(scalar, expected: expected)
    return JSONSyntaxError(offset: offset, kind: kind)
  }

  /// The byte after white space, not yet consumed.
  @inline(__always)
  private mutating func nextByte(
    expecting expected: JSONSyntaxError.Expectation
  ) throws(JSONSyntaxError) -> UInt8 {
    if offset + 1 < end {
      if bytes[offset] > 0x20 { return bytes[offset] }
      // between a colon and its value
      if bytes[offset] == 0x20, bytes[offset + 1] > 0x20 {
        offset += 1
        return bytes[offset]
      }
    }
    skipWhiteSpace()
    guard offset < end else { throw endsHere(expecting: expected) }
    return bytes[offset]
  }

  private mutating func skipWhiteSpace() {
    let space = Self.whiteSpace(bytes.span.extracting(0..<end), from: offset)
    offset = space.end
    line += space.lines
  }

  private static func whiteSpace(
    _ bytes: Span<UInt8>, from start: Int
  ) -> (end: Int, lines: Int) {
    var position = start
    var lines = 0
    while position < bytes.count {
      switch bytes[position] {
      case 0x20: position = ByteRuns.spacesEnd(bytes, from: position + 1)
      case 0x0A:
        lines += 1
        position += 1
      case 0x0D, 0x09: position += 1
      default: return (position, lines)
      }
    }
    return (position, lines)
  }

  private func scalar(at offset: Int) -> Unicode.Scalar? {
    var decoder = Unicode.UTF8()
    var rest = bytes[offset..<end].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return scalar
  }

  private static func looksLikeUTF16(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.prefix(4)
    return head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE])
      || (head.count >= 2 && head.prefix(2).contains(0))
  }
}
