// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import PolicyModel

struct DatasetFileTests {
  @Test(arguments: [
    "", "a", "\n", "\n\n\n", "a\nb", "a\r\nb\r\n", "\r\r", "a\rb\nc", "é😀\n日本語x\n",
    "\u{FEFF}", "\u{FEFF}a\nb", "a\u{FEFF}b", "e\u{301}x\u{2028}y\nz", "\t{\n\t}\n",
    String(repeating: "é", count: 5_000), String(repeating: "\n", count: 5_000),
    String(repeating: "línea\r\n", count: 1_000),
  ])
  func `every byte has its line and column`(text: String) {
    let file = DatasetFile(name: "a.json", bytes: Array(text.utf8))
    // also before and behind the order of the file, twice, and past its end
    let offsets = Array(file.bytes.indices.reversed()) + Array(0...file.bytes.count + 3)

    let locations = file.locations(of: offsets)

    let expected = Self.bruteForce(text)
    for (offset, location) in zip(offsets, locations) {
      let (line, column) = expected[min(offset, file.bytes.count)]
      guard location != SourceLocation(file: "a.json", line: line, column: column) else { continue }
      Issue.record("byte \(offset) is at \(line):\(column), not \(location)")
    }
  }

  @Test func `no offsets have no locations`() {
    #expect(DatasetFile(name: "a.json", bytes: [0x0A]).locations(of: []) == [])
  }

  @Test func `bytes that are no text have locations too`() {
    let file = DatasetFile(name: "", bytes: [0xFF, 0x0A, 0xC3, 0x0A, 0x80, 0x80])

    let locations = file.locations(of: [0, 1, 2, 3, 4, 5, 6])

    #expect(locations.map(\.line) == [1, 1, 2, 2, 3, 3, 3])
    #expect(locations.map(\.column) == [1, 2, 1, 2, 1, 1, 1])
  }

  /// The line and column of every byte and of the end, by counting scalars.
  private static func bruteForce(_ text: String) -> [(Int, Int)] {
    var places: [(Int, Int)] = []
    var line = 1
    var column = 1
    for (index, scalar) in text.unicodeScalars.enumerated() {
      let isMark = index == 0 && scalar == "\u{FEFF}"
      // the bytes inside of a scalar lie behind its beginning
      places.append((line, column))
      let width = isMark ? 0 : 1
      for _ in UTF8.encode(scalar).map(Array.init)?.dropFirst() ?? [] {
        places.append((line, column + width))
      }
      column += width
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    return places + [(line, column)]
  }
}
