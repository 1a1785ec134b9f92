// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

/// What is JSON and what is not, by RFC 8259.
struct JSONSyntaxTests {
  @Test(arguments: Samples.accepted)
  func `this is JSON`(text: String) {
    #expect(syntaxError(in: Array(text.utf8)) == nil)
  }

  @Test(arguments: Samples.rejected)
  func `this is not JSON`(sample: Rejected) {
    #expect(
      syntaxError(in: sample.bytes) == JSONSyntaxError(offset: sample.offset, kind: sample.kind))
  }

  @Test(arguments: Samples.rejectedBytes)
  func `these bytes are no UTF-8`(sample: Rejected) {
    #expect(
      syntaxError(in: sample.bytes) == JSONSyntaxError(offset: sample.offset, kind: sample.kind))
  }

  @Test func `a raw control character is an error in a string`() {
    for byte in UInt8(0)..<0x20 {
      let error = syntaxError(in: Array("[\"a".utf8) + [byte] + Array("b\"]".utf8))

      #expect(error == JSONSyntaxError(offset: 3, kind: .controlCharacter(byte)))
    }
  }

  @Test func `a control character outside of strings is white space or an error`() {
    let white = (UInt8(0)..<0x20).filter { syntaxError(in: Array("[1".utf8) + [$0, 0x5D]) == nil }

    #expect(white == [0x09, 0x0A, 0x0D])
  }

  @Test func `512 levels are read and one more is not`() {
    #expect(syntaxError(in: nested(512)) == nil)
    #expect(syntaxError(in: nested(513)) == JSONSyntaxError(offset: 512, kind: .tooDeep))
  }

  @Test func `objects count as levels too`() {
    let opening = String(repeating: #"{"a":["#, count: 256)
    let closing = String(repeating: "]}", count: 256)

    #expect(syntaxError(in: Array((opening + closing).utf8)) == nil)
    #expect(
      syntaxError(in: Array((opening + "{}" + closing).utf8))
        == JSONSyntaxError(offset: 1536, kind: .tooDeep))
  }

  @Test func `arrays beside each other are not deep`() {
    let text = "[" + String(repeating: "[],", count: 10_000) + "[]]"

    #expect(syntaxError(in: Array(text.utf8)) == nil)
  }

  @Test func `100,000 opened arrays are given up early`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)

    #expect(syntaxError(in: bytes) == JSONSyntaxError(offset: 512, kind: .tooDeep))
  }

  @Test func `every truncation of a sound text is an error inside of it`() {
    let bytes = Array(#"{"a":[1,-2.5e+3,true,false,null,"\u00e9\ud83d\ude00é"],"b":{}}"#.utf8)

    for length in bytes.indices {
      let error = syntaxError(in: Array(bytes.prefix(length)))

      #expect((error?.offset ?? .max) <= length, "the first \(length) bytes")
    }
  }

  private func nested(_ depth: Int) -> [UInt8] {
    Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
  }

  /// Why and where a text is not JSON; nil if it is.
  private func syntaxError(in bytes: [UInt8]) -> JSONSyntaxError? {
    do {
      var reader = try JSONReader(bytes)
      try reader.skipValue()
      try reader.finish()
      return nil
    } catch {
      return error
    }
  }
}

/// A text that is not JSON, and where and why it stops being it.
struct Rejected: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let offset: Int
  let kind: JSONSyntaxError.Kind

  init(_ text: String, _ offset: Int, _ kind: JSONSyntaxError.Kind) {
    self.init(Array(text.utf8), offset, kind)
  }

  init(_ bytes: [UInt8], _ offset: Int, _ kind: JSONSyntaxError.Kind) {
    self.bytes = bytes
    self.offset = offset
    self.kind = kind
  }

  /// A string in an array that holds the bytes between an `a` and a `b`.
  init(inString bytes: [UInt8], _ offset: Int) {
    self.init(Array("[\"a".utf8) + bytes + Array("b\"]".utf8), offset, .invalidUTF8)
  }

  var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }
}

private enum Samples {
  static let accepted: [String] = [
    "null", "true", "false", " \t\r\nnull \t\r\n", "\u{FEFF}null", "\u{FEFF} {}",
    "{}", "[]", "[ ]", "{ }", "[[],{}]", #"{"":0}"#, #"{"a":{"a":{}}}"#, #"{"a":1,"a":2}"#,
    "0", "-0", "7", "-7", "10", "1234567890", "0.5", "-0.5", "0.0", "1.50",
    "1e3", "1E3", "1e+3", "1E+3", "1e-3", "0e0", "0E+0", "1.5e10", "-1.5E-10",
    "1e400", "-1e400", "1e-400", "1e99999999999999999999", "123456789012345678901234567890",
    "1e0003", "[1,2 , 3]",
    #""""#, #""a""#, #"" ""#, #""é""#, #""😀""#, #""日本""#,
    #""\"\\\/\b\f\n\r\t""#, #""\u0000""#, #""\u001F""#, #""\u00e9\u00E9""#, #""\uFFFF""#,
    #""\ud83d\ude00""#, #""\uD83D\uDE00""#, #""\uDBFF\uDFFF""#, #""\\u""#, #""\\""#,
    "\"\u{7F}\"", "\"\u{2028}\u{2029}\"", "\"\u{FEFF}\"", "\"\u{10FFFF}\"", "\"/* no comment */\"",
  ]

  static let rejected: [Rejected] = [
    // nothing at all
    Rejected("", 0, .unexpectedEnd(expected: .value)),
    Rejected(" \n", 2, .unexpectedEnd(expected: .value)),
    Rejected("\u{FEFF}", 3, .unexpectedEnd(expected: .value)),
    // literals
    Rejected("nul", 3, .unexpectedEnd(expected: .value)),
    Rejected("t", 1, .unexpectedEnd(expected: .value)),
    Rejected("[nul]", 1, .unexpectedCharacter("n", expected: .value)),
    Rejected("[tru e]", 1, .unexpectedCharacter("t", expected: .value)),
    Rejected("[falsE]", 1, .unexpectedCharacter("f", expected: .value)),
    Rejected("[True]", 1, .unexpectedCharacter("T", expected: .value)),
    Rejected("[NULL]", 1, .unexpectedCharacter("N", expected: .value)),
    Rejected("[truex]", 5, .unexpectedCharacter("x", expected: .commaOrArrayEnd)),
    Rejected("truex", 4, .trailingContent),
    Rejected("[NaN]", 1, .unexpectedCharacter("N", expected: .value)),
    Rejected("[Infinity]", 1, .unexpectedCharacter("I", expected: .value)),
    Rejected("[-Infinity]", 1, .malformedNumber),
    Rejected("[undefined]", 1, .unexpectedCharacter("u", expected: .value)),
    // numbers
    Rejected("[01]", 1, .malformedNumber),
    Rejected("[00]", 1, .malformedNumber),
    Rejected("[-01]", 1, .malformedNumber),
    Rejected("[-]", 1, .malformedNumber),
    Rejected("-", 0, .malformedNumber),
    Rejected("[--1]", 1, .malformedNumber),
    Rejected("[- 1]", 1, .malformedNumber),
    Rejected("[-a]", 1, .malformedNumber),
    Rejected("[-.5]", 1, .malformedNumber),
    Rejected("[.5]", 1, .unexpectedCharacter(".", expected: .value)),
    Rejected("[+1]", 1, .unexpectedCharacter("+", expected: .value)),
    Rejected("[1.]", 1, .malformedNumber),
    Rejected("1.", 0, .malformedNumber),
    Rejected("[1.e3]", 1, .malformedNumber),
    Rejected("[1e]", 1, .malformedNumber),
    Rejected("[1E+]", 1, .malformedNumber),
    Rejected("[1e-]", 1, .malformedNumber),
    Rejected("[1e1.5]", 4, .unexpectedCharacter(".", expected: .commaOrArrayEnd)),
    Rejected("[1.5.2]", 4, .unexpectedCharacter(".", expected: .commaOrArrayEnd)),
    Rejected("[0x10]", 2, .unexpectedCharacter("x", expected: .commaOrArrayEnd)),
    Rejected("[1_000]", 2, .unexpectedCharacter("_", expected: .commaOrArrayEnd)),
    Rejected("[1 2]", 3, .unexpectedCharacter("2", expected: .commaOrArrayEnd)),
    Rejected("[1,5,٣]", 5, .unexpectedCharacter("٣", expected: .value)),
    // strings
    Rejected(#"["a]"#, 1, .unclosedString),
    Rejected(#"["a\"]"#, 1, .unclosedString),
    Rejected(#"["a\"#, 1, .unclosedString),
    Rejected(#"""#, 0, .unclosedString),
    Rejected("['a']", 1, .unexpectedCharacter("'", expected: .value)),
    Rejected("[“a”]", 1, .unexpectedCharacter("“", expected: .value)),
    Rejected("[a]", 1, .unexpectedCharacter("a", expected: .value)),
    Rejected(#"["ab\x"]"#, 4, .invalidEscape),
    Rejected(#"["\'"]"#, 2, .invalidEscape),
    Rejected(#"["\0"]"#, 2, .invalidEscape),
    Rejected(#"["\U0041"]"#, 2, .invalidEscape),
    Rejected(#"["\é"]"#, 2, .invalidEscape),
    Rejected("[\"\\\n\"]", 2, .invalidEscape),
    Rejected(#"["\u"]"#, 2, .invalidEscape),
    Rejected(#"["a\u12"]"#, 3, .invalidEscape),
    Rejected(#"["\u12G4"]"#, 2, .invalidEscape),
    Rejected(#"["\u+123"]"#, 2, .invalidEscape),
    Rejected(#"["\u{41}"]"#, 2, .invalidEscape),
    Rejected(#"["ab\ud83d"]"#, 4, .loneSurrogate),
    Rejected(#"["ab\ude00"]"#, 4, .loneSurrogate),
    Rejected(#"["\ud83dx"]"#, 2, .loneSurrogate),
    Rejected(#"["\ud83d\n"]"#, 2, .loneSurrogate),
    Rejected(#"["\ud83d\u0041"]"#, 2, .loneSurrogate),
    Rejected(#"["\ud83d\ud83d"]"#, 2, .loneSurrogate),
    Rejected(#"["\ude00\ud83d"]"#, 2, .loneSurrogate),
    Rejected(#"["\ud83d\u12"]"#, 8, .invalidEscape),
    Rejected(#"{"\ud83d":1}"#, 2, .loneSurrogate),
    // arrays and objects
    Rejected("[", 1, .unexpectedEnd(expected: .commaOrArrayEnd)),
    Rejected("[1", 2, .unexpectedEnd(expected: .commaOrArrayEnd)),
    Rejected("[1,", 3, .unexpectedEnd(expected: .value)),
    Rejected("[1,]", 2, .trailingComma),
    Rejected("[1 , ]", 3, .trailingComma),
    Rejected("[,]", 1, .unexpectedCharacter(",", expected: .value)),
    Rejected("[,1]", 1, .unexpectedCharacter(",", expected: .value)),
    Rejected("[1,,2]", 3, .unexpectedCharacter(",", expected: .value)),
    Rejected("[1}", 2, .unexpectedCharacter("}", expected: .commaOrArrayEnd)),
    Rejected("[1:2]", 2, .unexpectedCharacter(":", expected: .commaOrArrayEnd)),
    Rejected("]", 0, .unexpectedCharacter("]", expected: .value)),
    Rejected("{", 1, .unexpectedEnd(expected: .commaOrObjectEnd)),
    Rejected(#"{"a"#, 1, .unclosedString),
    Rejected(#"{"a""#, 4, .unexpectedEnd(expected: .colon)),
    Rejected(#"{"a":"#, 5, .unexpectedEnd(expected: .value)),
    Rejected(#"{"a":1"#, 6, .unexpectedEnd(expected: .commaOrObjectEnd)),
    Rejected(#"{"a":1,"#, 7, .unexpectedEnd(expected: .key)),
    Rejected(#"{"a":1,}"#, 6, .trailingComma),
    Rejected(#"{"a":}"#, 5, .unexpectedCharacter("}", expected: .value)),
    Rejected(#"{"a"}"#, 4, .unexpectedCharacter("}", expected: .colon)),
    Rejected(#"{"a" 1}"#, 5, .unexpectedCharacter("1", expected: .colon)),
    Rejected(#"{"a"=1}"#, 4, .unexpectedCharacter("=", expected: .colon)),
    Rejected(#"{"a":1 "b":2}"#, 7, .unexpectedCharacter("\"", expected: .commaOrObjectEnd)),
    Rejected(#"{"a":1]"#, 6, .unexpectedCharacter("]", expected: .commaOrObjectEnd)),
    Rejected(#"{"a":1,2}"#, 7, .unexpectedCharacter("2", expected: .key)),
    Rejected("{a:1}", 1, .unexpectedCharacter("a", expected: .key)),
    Rejected("{'a':1}", 1, .unexpectedCharacter("'", expected: .key)),
    Rejected("{1:1}", 1, .unexpectedCharacter("1", expected: .key)),
    Rejected("{null:1}", 1, .unexpectedCharacter("n", expected: .key)),
    Rejected("{,}", 1, .unexpectedCharacter(",", expected: .key)),
    // what other languages allow
    Rejected("// a\n1", 0, .unexpectedCharacter("/", expected: .value)),
    Rejected("[/* a */1]", 1, .unexpectedCharacter("/", expected: .value)),
    Rejected("[1 // a\n]", 3, .unexpectedCharacter("/", expected: .commaOrArrayEnd)),
    Rejected("[1 # a\n]", 3, .unexpectedCharacter("#", expected: .commaOrArrayEnd)),
    Rejected("{} // a", 3, .trailingContent),
    Rejected("{} {}", 3, .trailingContent),
    Rejected("1,", 1, .trailingContent),
    Rejected("[]]", 2, .trailingContent),
    Rejected("null\u{0}", 4, .trailingContent),
    Rejected("[1,\u{A0}2]", 3, .unexpectedCharacter("\u{A0}", expected: .value)),
    Rejected("[1,\u{C}2]", 3, .unexpectedCharacter("\u{C}", expected: .value)),
    Rejected("[1,\u{2028}2]", 3, .unexpectedCharacter("\u{2028}", expected: .value)),
    Rejected("[\u{FEFF}1]", 1, .unexpectedCharacter("\u{FEFF}", expected: .value)),
    Rejected("\u{FEFF}\u{FEFF}1", 3, .unexpectedCharacter("\u{FEFF}", expected: .value)),
    Rejected("\u{FEFF}[1,]", 5, .trailingComma),
    // the place is in bytes
    Rejected("{\"é😀\":\n  oops}", 13, .unexpectedCharacter("o", expected: .value)),
  ]

  static let rejectedBytes: [Rejected] = [
    // a continuation without a start
    Rejected(inString: [0x80], 3),
    Rejected(inString: [0xC3, 0xA9, 0xBF], 5),
    // overlong
    Rejected(inString: [0xC0, 0xAF], 3),
    Rejected(inString: [0xC1, 0xBF], 3),
    Rejected(inString: [0xE0, 0x80, 0xAF], 3),
    Rejected(inString: [0xE0, 0x9F, 0xBF], 3),
    Rejected(inString: [0xF0, 0x80, 0x80, 0xAF], 3),
    Rejected(inString: [0xF0, 0x8F, 0xBF, 0xBF], 3),
    // truncated
    Rejected(inString: [0xC3], 3),
    Rejected(inString: [0xE2, 0x82], 3),
    Rejected(inString: [0xF0, 0x9F, 0x98], 3),
    // surrogates
    Rejected(inString: [0xED, 0xA0, 0x80], 3),
    Rejected(inString: [0xED, 0xBF, 0xBF], 3),
    Rejected(inString: [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], 3),
    // beyond U+10FFFF
    Rejected(inString: [0xF4, 0x90, 0x80, 0x80], 3),
    Rejected(inString: [0xF5, 0x80, 0x80, 0x80], 3),
    Rejected(inString: [0xF8, 0x88, 0x80, 0x80, 0x80], 3),
    Rejected(inString: [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], 3),
    // never a byte of UTF-8
    Rejected(inString: [0xFE], 3),
    Rejected(inString: [0xFF], 3),
    // beside an escape, in a key, and where a value should be
    Rejected(inString: [0x5C, 0x6E, 0xFF], 5),
    Rejected(inString: [0xFF, 0x5C, 0x6E], 3),
    Rejected([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D], 2, .invalidUTF8),
    Rejected([0x5B, 0xC3, 0x5D], 1, .invalidUTF8),
    Rejected([0x5B, 0x31, 0xFF, 0x5D], 2, .invalidUTF8),
    // UTF-16 and UTF-32, little and big, with and without a mark: []
    Rejected([0xFF, 0xFE, 0x5B, 0x00, 0x5D, 0x00], 0, .notUTF8),
    Rejected([0xFE, 0xFF, 0x00, 0x5B, 0x00, 0x5D], 0, .notUTF8),
    Rejected([0x5B, 0x00, 0x5D, 0x00], 0, .notUTF8),
    Rejected([0x00, 0x5B, 0x00, 0x5D], 0, .notUTF8),
    Rejected([0xFF, 0xFE, 0x00, 0x00, 0x5B, 0x00, 0x00, 0x00], 0, .notUTF8),
    Rejected([0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x5B], 0, .notUTF8),
    Rejected([0x5B, 0x00, 0x00, 0x00, 0x5D, 0x00, 0x00, 0x00], 0, .notUTF8),
    Rejected([0x00, 0x00, 0x00, 0x5B, 0x00, 0x00, 0x00, 0x5D], 0, .notUTF8),
    // half a byte order mark
    Rejected([0xEF, 0xBB, 0x5B, 0x5D], 0, .invalidUTF8),
  ]
}
