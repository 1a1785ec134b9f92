// SPDX-License-Identifier: EUPL-1.2

/// Where the collections of a dataset stand, found without reading them.
///
/// It holds only for a file that is indented by two spaces a level, as the program's own dataset is:
/// there a line with exactly two spaces before its key begins a collection. Searching for ends of lines
/// takes a small part of the time that reading does.
struct Outline {
  /// A key of the outermost object, and where its value begins.
  struct Entry: Hashable {
    let key: String
    let offset: Int
    /// Counted from 1.
    let line: Int
    /// Whether the value is a list or object without anything in it.
    let isEmpty: Bool
  }

  let entries: [Entry]

  /// - Complexity: O(*n*) in the bytes.
  init(_ bytes: [UInt8]) {
    var entries: [Entry] = []
    var line = 1
    ByteRuns.forEachLineEnd(bytes.span) { end in
      line += 1
      if let entry = Self.entry(bytes, lineAt: end + 1, line) { entries.append(entry) }
    }
    self.entries = entries
  }

  subscript(key: String) -> Entry? { entries.first { $0.key == key } }

  private static func entry(_ bytes: [UInt8], lineAt start: Int, _ line: Int) -> Entry? {
    guard start + 2 < bytes.count, bytes[start] == 0x20, bytes[start + 1] == 0x20,
      bytes[start + 2] == UInt8(ascii: "\"")
    else { return nil }
    var reader = JSONReader(bytes, at: start + 2, line: line)
    guard let key = try? reader.scanString() else { return nil }
    // a colon, a space, and the value's first two bytes
    let offset = reader.offset + 2
    guard offset + 1 < bytes.count, bytes[reader.offset] == UInt8(ascii: ":") else { return nil }
    let isEmpty = bytes[offset + 1] == UInt8(ascii: "]") || bytes[offset + 1] == UInt8(ascii: "}")
    return Entry(key: reader.text(of: key), offset: offset, line: line, isEmpty: isEmpty)
  }
}
