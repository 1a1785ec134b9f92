// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

/// Families of texts that are JSON or not; single cases stand in `fixtures/json`.
struct JSONSyntaxTests {
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

  private func syntaxError(in bytes: [UInt8]) -> JSONSyntaxError? {
    JSONTextDescription.error(in: bytes)
  }
}
