// SPDX-License-Identifier: EUPL-1.2

/// Where the collections of a dataset stand, found without reading them.
///
/// It holds only for a file that is indented by two spaces a level, as the program's own dataset is:
/// there a line with exactly two spaces before its key begins a collection. Searching for such lines
/// takes a small part of the time that reading does.
struct Outline {
  /// A key of the outermost object, and where its value begins.
  struct Entry: Hashable {
    let key: String
    let offset: Int
    /// Whether the value is a list or object without anything in it.
    let isEmpty: Bool
  }

  let entries: [Entry]

  /// - Complexity: O(*n*) in the bytes.
  init(_ bytes: Span<UInt8>) {
    var entries: [Entry] = []
    let mark = UInt8(ascii: "\"")
    ByteRuns.forEachPlace(of: 0x0A, with: mark, after: 3, in: bytes) { end in
      if let entry = Self.entry(bytes, lineAt: end + 1) { entries.append(entry) }
    }
    self.entries = entries
  }

  subscript(key: String) -> Entry? { entries.first { $0.key == key } }

  /// Where nothing of the entry's value stands any more.
  func end(of entry: Entry, in bytes: Span<UInt8>) -> Int {
    entries.first { $0.offset > entry.offset }?.offset ?? bytes.count
  }

  private static func entry(_ bytes: Span<UInt8>, lineAt start: Int) -> Entry? {
    guard bytes[start] == 0x20, bytes[start + 1] == 0x20 else { return nil }
    var end = start + 3
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += 1 }
    // a colon, a space, and the value's first two bytes
    let offset = end + 3
    guard offset + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ":") else { return nil }
    let key = String(decoding: (start + 3..<end).map { bytes[$0] }, as: UTF8.self)
    let isEmpty = bytes[offset + 1] == UInt8(ascii: "]") || bytes[offset + 1] == UInt8(ascii: "}")
    return Entry(key: key, offset: offset, isEmpty: isEmpty)
  }
}
