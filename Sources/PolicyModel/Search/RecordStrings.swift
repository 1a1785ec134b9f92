// SPDX-License-Identifier: EUPL-1.2

/// The strings of one record, read straight from the bytes of a file that is known to be sound.
///
/// Texts are taken from the file and not from the records' properties, so that no property of any
/// kind of record, old or new, can be forgotten, and because a file is read at the speed of memory
/// while properties would have to be collected record by record. A JSON reader is not needed for it:
/// outside of strings only braces, brackets, colons and digits matter.
struct RecordStrings {
  struct Token {
    let role: SearchKeys.Role
    /// Without quotation marks.
    let bytes: Range<Int>
    let hasEscape: Bool
  }

  private let keys: SearchKeys
  private var position: Int
  private var depth = 0
  private var role = SearchKeys.Role.text

  /// The strings of the record whose object begins at an offset.
  init(at offset: Int, _ keys: SearchKeys) {
    self.position = offset
    self.keys = keys
  }

  /// The next string that is a value, or number that is a year; nil at the end of the record.
  ///
  /// - Precondition: `file` has been loaded without error.
  mutating func next(in file: Span<UInt8>) -> Token? {
    while position < file.count {
      switch file[position] {
      case UInt8(ascii: "\""):
        if let token = string(in: file), token.role != .nothing { return token }
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let token = number(in: file)
        if role == .year { return token }
      case UInt8(ascii: "{"): open(.text)
      case UInt8(ascii: "["): open(role)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if close() { return nil }
      default: position += 1
      }
    }
    return nil
  }

  /// A list's elements are what its key says, but an object's keys speak for themselves.
  private mutating func open(_ role: SearchKeys.Role) {
    self.role = role
    depth += 1
    position += 1
  }

  /// Whether that was the end of the record.
  private mutating func close() -> Bool {
    depth -= 1
    position += 1
    // only texts stand both as strings and as objects in one list
    role = .text
    return depth == 0
  }

  /// Steps over a string; nil when it was a key.
  private mutating func string(in file: Span<UInt8>) -> Token? {
    let start = position + 1
    let (end, hasEscape) = Self.end(ofStringAt: start, in: file)
    position = end + 1
    while position < file.count, file[position] <= 0x20 { position += 1 }
    guard position < file.count, file[position] == UInt8(ascii: ":") else {
      return Token(role: role, bytes: start..<end, hasEscape: hasEscape)
    }
    position += 1
    // no key of ours needs an escape, so one that has any is a language code or nothing
    role = hasEscape ? .text : keys.role(of: file.extracting(start..<end))
    return nil
  }

  private mutating func number(in file: Span<UInt8>) -> Token {
    let start = position
    while position < file.count, Self.isDigit(file[position]) { position += 1 }
    return Token(role: role, bytes: start..<position, hasEscape: false)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The offset of the quotation mark that ends a string.
  private static func end(
    ofStringAt start: Int, in file: Span<UInt8>
  ) -> (end: Int, hasEscape: Bool) {
    let quote = ByteBlock(repeating: UInt8(ascii: "\""))
    let backslash = ByteBlock(repeating: UInt8(ascii: "\\"))
    var position = start
    var hasEscape = false
    while position + ByteBlock.width <= file.count {
      var matches = ByteBlock(file, at: position).matches(quote, or: backslash)
      guard let index = matches.next() else {
        position += ByteBlock.width
        continue
      }
      position += index
      if file[position] == UInt8(ascii: "\"") { return (position, hasEscape) }
      hasEscape = true
      position += 2
    }
    while position < file.count, file[position] != UInt8(ascii: "\"") {
      if file[position] == UInt8(ascii: "\\") {
        hasEscape = true
        position += 1
      }
      position += 1
    }
    return (min(position, file.count), hasEscape)
  }
}
