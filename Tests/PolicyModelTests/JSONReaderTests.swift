// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// The values that are read, and where.
struct JSONReaderTests {
  @Test(arguments: [
    (#""""#, ""), (#""a b""#, "a b"), (#""\"\\\/""#, "\"\\/"),
    (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u00E9""#, "Aéé"), (#""\u0000""#, "\0"), (#""\u20AC""#, "€"),
    (#""\ud83d\ude00""#, "😀"), (#""\uD800\uDC00""#, "\u{10000}"),
    (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""\uD7FF\uE000""#, "\u{D7FF}\u{E000}"),
    (#""\uFFFF""#, "\u{FFFF}"), (#""é\né""#, "é\né"), (#""\\u0041""#, #"\u0041"#),
    (#""😀\ud83d\ude00😀""#, "😀😀😀"), ("\"e\u{301}\"", "e\u{301}"),
  ])
  func `a string is what its escapes say`(text: String, expected: String) throws {
    var reader = try JSONReader(Array(text.utf8))

    let string = try reader.readString()

    #expect(Array(string.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(reader.offset == reader.bytes.count)
  }

  @Test(
    arguments: [
      ("0", 0, 0), ("-0", 0, 0), ("7", 7, 7), ("-12", -12, -12), ("0.5", 0.5, nil),
      ("1.0", 1, nil), ("1e2", 100, nil), ("1E+2", 100, nil), ("25e-1", 2.5, nil),
      ("-1.5e1", -15, nil), ("1e-400", 0, nil), ("1e400", nil, nil), ("-1e400", nil, nil),
      ("1e99999999999999999999", nil, nil),
      ("9223372036854775807", 9_223_372_036_854_775_808, 9_223_372_036_854_775_807),
      ("9223372036854775808", 9_223_372_036_854_775_808, nil),
      ("1.7976931348623157e308", 1.7976931348623157e308, nil), ("1.8e308", nil, nil),
    ] as [(String, Double?, Int?)])
  func `a number is read as precisely as it fits`(
    text: String, value: Double?, integer: Int?
  ) throws {
    var reader = try JSONReader(Array(text.utf8))

    let number = try reader.readNumber()

    #expect(number.value == value)
    #expect(number.integer == integer)
    #expect(reader.offset == reader.bytes.count)
  }

  @Test func `a number of a million digits is out of range and read quickly`() throws {
    var reader = try JSONReader([UInt8](repeating: UInt8(ascii: "7"), count: 1_000_000))

    let number = try reader.readNumber()

    #expect(number.value == nil)
    #expect(number.integer == nil)
    #expect(reader.offset == 1_000_000)
  }

  @Test func `a key has its place and its text`() throws {
    var reader = try JSONReader(Array(#"{ "ab": 1, "\u0061b": 2 }"#.utf8))
    var isFirst = true
    _ = try reader.peek()
    try reader.beginObject()

    let first = try #require(try reader.nextKey(isFirst: &isFirst))
    try reader.skipValue()
    let second = try #require(try reader.nextKey(isFirst: &isFirst))
    try reader.skipValue()
    let end = try reader.nextKey(isFirst: &isFirst)

    #expect(first.offset == 2)
    #expect(second.offset == 11)
    #expect(reader.matches(first, "ab"))
    #expect(reader.matches(second, "ab"))
    #expect(!reader.matches(second, "abc"))
    #expect(reader.text(of: second) == "ab")
    #expect(end == nil)
  }

  @Test func `keys that are repeated are told while skipping`() throws {
    let text = #"{"a":1,"b":{"a":1,"\u0061":2},"a":3,"c":[{"x":1},{"x":2}],"a":4}"#
    var reader = try JSONReader(Array(text.utf8))
    var repeated: [String] = []

    try reader.skipValue { key, text in repeated.append("\(key.offset) \(text)") }

    #expect(repeated == ["18 a", "30 a", "58 a"])
  }

  @Test func `keys that only look alike are not the same`() throws {
    var reader = try JSONReader(Array("{\"\u{E9}\":1,\"e\u{301}\":2,\"E\":3,\"e\":4}".utf8))
    var repeated: [String] = []

    try reader.skipValue { _, text in repeated.append(text) }

    #expect(repeated == [])
  }

  @Test func `lines are counted while reading`() throws {
    var reader = try JSONReader(Array("\n[\r\n1,\n\n \"a\\nb\",\r2]".utf8))
    var isFirst = true
    var lines: [Int] = []

    _ = try reader.peek()
    lines.append(reader.line)
    try reader.beginArray()
    while try reader.nextElement(isFirst: &isFirst) {
      _ = try reader.peek()
      lines.append(reader.line)
      try reader.skipValue()
    }

    #expect(lines == [2, 3, 5, 5])
  }
}
