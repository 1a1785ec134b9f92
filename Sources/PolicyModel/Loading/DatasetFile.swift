// SPDX-License-Identifier: EUPL-1.2

/// The bytes of a dataset and the name by which messages call them.
package struct DatasetFile: Sendable {
  package let name: String
  package let bytes: [UInt8]
  private let lines: LineIndex

  /// - Complexity: O(*n*) in the bytes.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    self.lines = LineIndex(bytes)
  }

  /// The line on which something begins, counted from 1.
  package func line(of place: Place) -> Int {
    lines.line(of: Int(place.offset), in: bytes)
  }

  /// The lines and columns of bytes.
  ///
  /// - Complexity: O(*k*) in the number of offsets, plus the lengths of their lines.
  func locations(of offsets: [Int]) -> [SourceLocation] {
    var last: (offset: Int, lineStart: Int, column: Int) = (0, 0, 1)
    return offsets.map { offset in
      let offset = min(offset, bytes.count)
      let start = lineStart(before: offset)
      // many faults on one endless line: go on from the last one instead of from its start
      let isSameLine = start == last.lineStart && offset >= last.offset
      let from = isSameLine ? last.offset : start
      let column = (isSameLine ? last.column : 1) + scalars(in: from..<offset)
      last = (offset, start, column)
      return SourceLocation(file: name, line: lines.line(of: offset, in: bytes), column: column)
    }
  }

  private func lineStart(before offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// Characters that begin in a range; a byte order mark is none.
  private func scalars(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    let hasMark =
      range.lowerBound == 0 && range.count >= 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? count - 1 : count
  }
}
