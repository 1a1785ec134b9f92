// SPDX-License-Identifier: EUPL-1.2

/// RFC 8259 once more, as plainly as it can be written, to compare the reader with.
///
/// It shares no code with the reader, knows no places and takes its time. Where the standard leaves a
/// choice it follows docs/json.md: 512 levels, one byte order mark, no lone surrogates.
struct ReferenceGrammar {
  private struct NotJSON: Error {}

  private static let depthLimit = 512

  private let text: [Unicode.Scalar]
  private var position = 0
  private var depth = 0
  private var strings: [[Unicode.Scalar]] = []

  /// The keys and strings of a text in their order; nil when it is not JSON.
  static func strings(in bytes: [UInt8]) -> [[Unicode.Scalar]]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var grammar = ReferenceGrammar(text: Array(text.unicodeScalars))
    do {
      if grammar.next == "\u{FEFF}" { grammar.position += 1 }
      try grammar.value()
      guard grammar.next == nil else { return nil }
      return grammar.strings
    } catch {
      return nil
    }
  }

  private init(text: [Unicode.Scalar]) { self.text = text }

  private var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

  private mutating func take(_ wanted: ClosedRange<Unicode.Scalar>) -> Bool {
    guard let next, wanted.contains(next) else { return false }
    position += 1
    return true
  }

  private mutating func take(_ wanted: Unicode.Scalar) -> Bool { take(wanted...wanted) }

  private mutating func demand(_ isThere: Bool) throws {
    guard isThere else { throw NotJSON() }
  }

  private mutating func whiteSpace() {
    while take(" ") || take("\t") || take("\n") || take("\r") {}
  }

  private mutating func value() throws {
    whiteSpace()
    switch next {
    case "{": try list(from: "{", to: "}") { try $0.member() }
    case "[": try list(from: "[", to: "]") { try $0.value() }
    case "\"": try string()
    case "t": try word("true")
    case "f": try word("false")
    case "n": try word("null")
    default: try number()
    }
    whiteSpace()
  }

  private mutating func list(
    from opening: Unicode.Scalar, to closing: Unicode.Scalar,
    of item: (inout ReferenceGrammar) throws -> Void
  ) throws {
    depth += 1
    try demand(depth <= Self.depthLimit && take(opening))
    whiteSpace()
    if !take(closing) {
      try item(&self)
      while take(",") { try item(&self) }
      try demand(take(closing))
    }
    depth -= 1
  }

  private mutating func member() throws {
    whiteSpace()
    try string()
    whiteSpace()
    try demand(take(":"))
    try value()
  }

  private mutating func word(_ word: String) throws {
    for scalar in word.unicodeScalars { try demand(take(scalar)) }
  }

  private mutating func number() throws {
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      try digits()
    }
  }

  private mutating func digits() throws {
    try demand(take("0"..."9"))
    while take("0"..."9") {}
  }

  private mutating func string() throws {
    var string: [Unicode.Scalar] = []
    try demand(take("\""))
    while !take("\"") {
      guard let scalar = next, scalar >= " " else { throw NotJSON() }
      position += 1
      string.append(scalar == "\\" ? try escape() : scalar)
    }
    strings.append(string)
  }

  private mutating func escape() throws -> Unicode.Scalar {
    let escapes: [Unicode.Scalar: Unicode.Scalar] = [
      "\"": "\"", "\\": "\\", "/": "/", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t",
    ]
    guard let letter = next else { throw NotJSON() }
    position += 1
    if let scalar = escapes[letter] { return scalar }
    try demand(letter == "u")
    var units = [try hexadecimal()]
    if UTF16.isLeadSurrogate(units[0]) {
      try demand(take("\\") && take("u"))
      units.append(try hexadecimal())
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw NotJSON() }
    return text.unicodeScalars[text.unicodeScalars.startIndex]
  }

  private mutating func hexadecimal() throws -> UInt16 {
    let digits = text[position...].prefix(4)
    let isHexadecimal = digits.allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
    try demand(digits.count == 4 && isHexadecimal)
    position += 4
    return digits.reduce(0) { $0 << 4 | UInt16(Character($1).hexDigitValue ?? 0) }
  }
}
