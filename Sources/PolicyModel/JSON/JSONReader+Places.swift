// SPDX-License-Identifier: EUPL-1.2

extension JSONReader {
  /// Where the value of a key begins in the object at an offset, or nil if it has no such key.
  ///
  /// - Complexity: O(*n*) in the object's bytes.
  static func valueOffset(of name: String, inObjectAt start: Int, _ bytes: [UInt8]) -> Int? {
    var reader = JSONReader(bytes, at: start)
    var isFirst = true
    do {
      guard try reader.peek() == .object else { return nil }
      try reader.beginObject()
      while let key = try reader.nextKey(isFirst: &isFirst) {
        _ = try reader.peek()
        if reader.matches(key, name) { return reader.offset }
        try reader.skipValue()
      }
      return nil
    } catch {
      return nil
    }
  }

  /// Where the elements of the array at an offset begin; empty if there is no array.
  ///
  /// - Complexity: O(*n*) in the array's bytes.
  static func elementOffsets(inArrayAt start: Int, _ bytes: [UInt8]) -> [Int] {
    var reader = JSONReader(bytes, at: start)
    var offsets: [Int] = []
    var isFirst = true
    do {
      guard try reader.peek() == .array else { return [] }
      try reader.beginArray()
      while try reader.nextElement(isFirst: &isFirst) {
        _ = try reader.peek()
        offsets.append(reader.offset)
        try reader.skipValue()
      }
      return offsets
    } catch {
      return offsets
    }
  }
}
