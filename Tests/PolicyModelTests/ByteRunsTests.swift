// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

struct ByteRunsTests {
  @Test func `a run of text ends at the first byte that is not plain, wherever it stands`() {
    for length in 0..<40 {
      for place in 0..<length {
        for (byte, isPlain) in Self.bytes {
          var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: length)
          bytes[place] = byte

          let end = ByteRuns.plainTextEnd(bytes.span, from: 0)

          #expect(end == (isPlain ? length : place), "\(byte) at \(place) of \(length)")
        }
      }
    }
  }

  @Test func `a run of spaces ends at the first byte that is none, wherever it stands`() {
    for length in 0..<40 {
      for place in 0..<length {
        for byte in [0x00, 0x0A, 0x1F, 0x21, 0x22, 0x7F, 0xA0, 0xFF] as [UInt8] {
          var bytes = [UInt8](repeating: 0x20, count: length)
          bytes[place] = byte

          #expect(ByteRuns.spacesEnd(bytes.span, from: 0) == place)
        }
      }
      let spaces = [UInt8](repeating: 0x20, count: length)
      #expect(ByteRuns.spacesEnd(spaces.span, from: 0) == length)
    }
  }

  @Test func `what stands before the start is not looked at`() {
    let bytes = Array("\"\"\"\"\"abcdefghijkl\"".utf8)

    #expect(ByteRuns.plainTextEnd(bytes.span, from: 5) == 17)
  }

  @Test func `the first of several ends a run`() {
    let bytes = Array("abcdefg\u{1}\"\\é".utf8)

    #expect(ByteRuns.plainTextEnd(bytes.span, from: 0) == 7)
  }

  @Test func `two bytes at a distance are found wherever they stand`() {
    for length in 0..<40 {
      for place in 0..<length {
        var bytes = [UInt8](repeating: 0x20, count: length)
        bytes[place] = 0x0A
        if place + 3 < length { bytes[place + 3] = 0x22 }
        if place + 4 < length { bytes[place + 4] = 0x22 }

        #expect(Self.places(bytes) == (place + 3 < length ? [place] : []))
      }
    }
  }

  @Test func `all of several pairs are found, and halves of one are none`() {
    let bytes = Array("\n\n\n\"\"\"     \n  x\n  \"         \n  \"".utf8)

    #expect(Self.places(bytes) == [0, 1, 2, 15, 28])
  }

  @Test func `line feeds before a place are counted`() {
    let bytes = Array("\n\nabc\n\u{8a}\u{0b}\u{09}xyzabcdefg\n\n".utf8)
    for end in 0...bytes.count {
      #expect(
        ByteRuns.countOfLineEnds(bytes.span, before: end) == bytes[..<end].count { $0 == 0x0A })
    }
  }

  private static func places(_ bytes: [UInt8]) -> [Int] {
    var places: [Int] = []
    ByteRuns.forEachPlace(of: 0x0A, with: 0x22, after: 3, in: bytes.span) { places.append($0) }
    return places
  }

  private static let bytes: [(UInt8, Bool)] = [
    (0x00, false), (0x0A, false), (0x1F, false), (0x20, true), (0x21, true), (0x22, false),
    (0x23, true), (0x5B, true), (0x5C, false), (0x5D, true), (0x7E, true), (0x7F, true),
    (0x80, false), (0xC3, false), (0xFF, false),
  ]
}
