// SPDX-License-Identifier: EUPL-1.2

@testable import PolicyModel

/// What the reader makes of a text, in a form that can be kept beside it: why and where it is refused,
/// or its values in one line and every repeated key in a line of its own.
struct JSONTextDescription {
  /// Scalars of a string beyond which only their number is told.
  private static let stringLimit = 200

  let lines: [String]

  init(_ file: DatasetFile) {
    if let error = Self.error(in: file.bytes) {
      lines = [Self.place(error.offset, file) + Self.words(error.kind)]
    } else {
      lines = [(try? Self.value(in: file.bytes)) ?? "cannot be read"] + Self.repetitions(in: file)
    }
  }

  /// Why and where bytes are not JSON; nil if they are.
  static func error(in bytes: [UInt8]) -> JSONSyntaxError? {
    do {
      var reader = try JSONReader(bytes)
      try reader.skipValue()
      try reader.finish()
      return nil
    } catch {
      return error
    }
  }

  private static func place(_ offset: Int, _ file: DatasetFile) -> String {
    file.locations(of: [offset]).map { "\($0.line):\($0.column): " }.joined()
  }

  private static func repetitions(in file: DatasetFile) -> [String] {
    var repetitions: [String] = []
    guard var reader = try? JSONReader(file.bytes) else { return [] }
    try? reader.skipValue { key, text in
      repetitions.append(place(key.offset, file) + "repeated key " + quoted(text))
    }
    return repetitions
  }

  // MARK: - Values

  private static func value(in bytes: [UInt8]) throws(JSONSyntaxError) -> String {
    var reader = try JSONReader(bytes)
    let value = try value(&reader)
    try reader.finish()
    return value
  }

  private static func value(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String {
    switch try reader.peek() {
    case .object: try members(&reader)
    case .array: try elements(&reader)
    case .string: quoted(try reader.readString())
    case .number: words(try reader.readNumber())
    case .boolean: try reader.readBoolean() ? "true" : "false"
    case .null: try null(&reader)
    }
  }

  private static func members(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String {
    var members: [String] = []
    var isFirst = true
    try reader.beginObject()
    while let key = try reader.nextKey(isFirst: &isFirst) {
      members.append(quoted(reader.text(of: key)) + ": " + (try value(&reader)))
    }
    return "{" + members.joined(separator: ", ") + "}"
  }

  private static func elements(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String {
    var elements: [String] = []
    var isFirst = true
    try reader.beginArray()
    while try reader.nextElement(isFirst: &isFirst) { elements.append(try value(&reader)) }
    return "[" + elements.joined(separator: ", ") + "]"
  }

  private static func null(_ reader: inout JSONReader) throws(JSONSyntaxError) -> String {
    try reader.readNull()
    return "null"
  }

  /// A number as a double, and as a whole number where that says more.
  private static func words(_ number: JSONNumber) -> String {
    let value = number.value.map { "\($0)" } ?? "out of range"
    guard number.isWhole else { return value }
    guard let integer = number.integer else { return value + ", too large for an integer" }
    return value == "\(integer).0" ? "\(integer)" : "\(value), as an integer \(integer)"
  }

  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let shown = scalars.prefix(stringLimit).map { $0.escaped(asASCII: true) }.joined()
    return "\"\(shown)\"" + (scalars.count > stringLimit ? " … \(scalars.count) scalars" : "")
  }

  // MARK: - Faults

  private static func words(_ kind: JSONSyntaxError.Kind) -> String {
    switch kind {
    case .unexpectedCharacter(let scalar, let expected):
      "unexpected \(words(scalar)), expected \(words(expected))"
    case .unexpectedEnd(let expected): "unexpected end, expected \(words(expected))"
    case .trailingComma: "trailing comma"
    case .trailingContent: "content after the value"
    case .unclosedString: "unclosed string"
    case .controlCharacter(let byte): "raw control character \(words(Unicode.Scalar(byte)))"
    case .invalidEscape: "invalid escape"
    case .loneSurrogate: "lone surrogate"
    case .invalidUTF8: "invalid UTF-8"
    case .notUTF8: "not UTF-8"
    case .malformedNumber: "malformed number"
    case .tooDeep: "too deep"
    }
  }

  private static func words(_ expected: JSONSyntaxError.Expectation) -> String {
    switch expected {
    case .value: "a value"
    case .key: "a key"
    case .colon: "a colon"
    case .commaOrObjectEnd: "a comma or }"
    case .commaOrArrayEnd: "a comma or ]"
    }
  }

  private static func words(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
