// SPDX-License-Identifier: EUPL-1.2

/// The bytes of a dataset and the names by which messages call them.
///
/// Also a dataset that is a folder is one sequence of bytes, its files one behind the other: so every
/// place in it is a single number, and nothing but messages has to know of files.
package struct DatasetFile: Sendable {
  /// One file of a folder, or all of a dataset that is a file.
  package struct Part: Hashable, Sendable {
    /// Its path, as messages give it.
    package let name: String
    /// Where its bytes stand.
    ///
    /// Between two parts there is one byte that belongs to none, so that the
    /// end of a file is a place of its own even when the file is empty.
    package let bytes: Range<Int>
  }

  /// The most bytes that can be read, 4 GiB but a few: places are kept as 32-bit offsets.
  package static let byteLimit = Int(UInt32.max) - 1

  /// The offset of what is wrong with the dataset as a whole and not with any of its files.
  static let wholeOffset = -1

  /// The path of the file or folder as it was given; `-` for standard input.
  package let name: String
  /// Of all files, one behind the other.
  package let bytes: [UInt8]
  /// In the order in which they are read; at least one.
  package let parts: [Part]

  /// A dataset that is one file.
  package init(name: String, bytes: [UInt8]) {
    self.init(name: name, bytes: bytes, parts: [Part(name: name, bytes: 0..<bytes.count)])
  }

  init(name: String, bytes: [UInt8], parts: [Part]) {
    precondition(!parts.isEmpty, "a dataset has at least one file")
    self.name = name
    self.bytes = bytes
    self.parts = parts
  }

  /// The name of the file in which a place lies.
  ///
  /// - Complexity: O(log *n*) in the number of files.
  package func name(of place: Place) -> String { part(at: Int(place.offset)).name }

  /// The part in which an offset lies; the last one for what lies behind the end.
  private func part(at offset: Int) -> Part {
    var low = 0
    var high = parts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if parts[middle].bytes.lowerBound <= offset { low = middle } else { high = middle - 1 }
    }
    return parts[low]
  }

  /// The lines and columns of bytes, in one walk over the files that hold any of them.
  ///
  /// - Complexity: O(*n* + *k* log *k*) for *k* offsets in a dataset of *n* bytes.
  package func locations(of offsets: [Int]) -> [SourceLocation] {
    let whole = SourceLocation(file: name, line: 1, column: 1)
    var locations = Array(repeating: whole, count: offsets.count)
    var walk = Walk(part(at: 0), bytes)
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      guard offsets[index] != Self.wholeOffset else { continue }
      let part = part(at: offsets[index])
      if part != walk.part { walk = Walk(part, bytes) }
      locations[index] = walk.location(of: offsets[index], bytes)
    }
    return locations
  }
}

/// Counts the lines and columns of one file, forwards.
private struct Walk {
  let part: DatasetFile.Part
  private var position: Int
  private var line = 1
  private var column = 1

  init(_ part: DatasetFile.Part, _ bytes: [UInt8]) {
    self.part = part
    // a byte order mark takes no column
    let hasMark = bytes[part.bytes].starts(with: [0xEF, 0xBB, 0xBF])
    position = part.bytes.lowerBound + (hasMark ? 3 : 0)
  }

  /// - Precondition: `offset` does not lie before the one that was asked for last.
  mutating func location(of offset: Int, _ bytes: [UInt8]) -> SourceLocation {
    let end = min(offset, part.bytes.upperBound)
    while position < end {
      let byte = bytes[position]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      position += 1
    }
    return SourceLocation(file: part.name, line: line, column: column)
  }
}
