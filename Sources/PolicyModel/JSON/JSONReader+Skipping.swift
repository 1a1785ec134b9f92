// SPDX-License-Identifier: EUPL-1.2

extension JSONReader {
  /// Steps over the value that comes next, checking it as strictly as if it were wanted.
  ///
  /// - Parameter duplicate: Called for each key that its object already had.
  /// - Throws: Where the bytes stop being JSON.
  /// - Complexity: O(*n*) in the value's bytes.
  package mutating func skipValue(
    duplicate: (_ key: Key, _ text: String) -> Void = { _, _ in }
  ) throws(JSONSyntaxError) {
    switch try peek() {
    case .object: try skipObject(duplicate)
    case .array:
      try beginArray()
      var isFirst = true
      while try nextElement(isFirst: &isFirst) { try skipValue(duplicate: duplicate) }
    case .string: _ = try scanString()
    case .number: _ = try scanNumber()
    case .boolean: _ = try readBoolean()
    case .null: try readNull()
    }
  }

  private mutating func skipObject(
    _ duplicate: (_ key: Key, _ text: String) -> Void
  ) throws(JSONSyntaxError) {
    try beginObject()
    var isFirst = true
    // bytes, because a String equals others that are only canonically equivalent
    var seen: Set<[UInt8]> = []
    while let key = try nextKey(isFirst: &isFirst) {
      let text = text(of: key)
      if !seen.insert(Array(text.utf8)).inserted { duplicate(key, text) }
      try skipValue(duplicate: duplicate)
    }
  }
}
