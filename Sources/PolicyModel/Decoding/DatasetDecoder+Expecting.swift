// SPDX-License-Identifier: EUPL-1.2

extension DatasetDecoder {
  /// Whether the next value is of the wanted kind; if not, says so and skips it.
  package mutating func expect(
    _ wanted: JSONReader.Kind, shape: @autoclosure () -> ValueShape
  ) throws(JSONSyntaxError) -> Bool {
    let found = try reader.peek()
    guard found != wanted else { return true }
    let start = reader.offset
    try skipValue()
    report(.wrongType(found: excerpt(from: start), expected: shape()), at: start)
    return false
  }

  /// Steps over a text that is not empty and tells where it stands.
  ///
  /// - Returns: nil after having reported what stands there instead.
  mutating func scanText() throws(JSONSyntaxError) -> JSONReader.Key? {
    guard try expect(.string, shape: .text) else { return nil }
    let token = try reader.scanString()
    guard !token.bytes.isEmpty else {
      report(.emptyText, at: token.offset)
      return nil
    }
    return token
  }

  /// Steps over a value that nobody asked for; keys that it repeats are still reported.
  package mutating func skipValue() throws(JSONSyntaxError) {
    var repeated: [(offset: Int, text: String)] = []
    try reader.skipValue { key, text in
      if repeated.count <= Self.reportLimit { repeated.append((key.offset, text)) }
    }
    for key in repeated { report(.duplicateKey(key.text), at: key.offset) }
  }

  /// The beginning of what was written at an offset, up to where the reader stands: for messages.
  package func excerpt(from start: Int) -> String {
    let limit = 40
    let end = min(reader.offset, start + 4 * limit)
    let text = String(decoding: reader.bytes[start..<end], as: UTF8.self)
    let line = text.prefix { !$0.isNewline }
    guard line.count < text.count || line.count > limit else { return text }
    return line.prefix(limit - 1) + "…"
  }
}
