// SPDX-License-Identifier: EUPL-1.2

/// The bytes of a dataset and the name by which messages call them.
package struct DatasetFile: Sendable {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The lines and columns of bytes, in one walk over the file.
  ///
  /// - Complexity: O(*n* + *k* log *k*) for *k* offsets in a file of *n* bytes.
  package func locations(of offsets: [Int]) -> [SourceLocation] {
    let start = SourceLocation(file: name, line: 1, column: 1)
    var locations = Array(repeating: start, count: offsets.count)
    var line = 1
    var column = 1
    // a byte order mark takes no column
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      while position < min(offsets[index], bytes.count) {
        let byte = bytes[position]
        if byte == 0x0A {
          line += 1
          column = 1
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
        position += 1
      }
      locations[index] = SourceLocation(file: name, line: line, column: column)
    }
    return locations
  }
}
