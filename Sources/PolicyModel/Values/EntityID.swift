// SPDX-License-Identifier: EUPL-1.2

/// The name by which records of one kind refer to each other, unique within its collection.
package struct EntityID<Entity>: Hashable, Sendable {
  /// As it stands in the file; well-formed in a model.
  package let text: String

  /// Whether there is such a record nobody has checked.
  package init(_ text: String) {
    self.text = text
  }

  /// What a property holds before its required key has been read; it never reaches a model.
  static var blank: Self { Self("") }

  /// Letters, digits, `.`, `-` and `_` of ASCII, so that an identifier can be typed on any keyboard
  /// and said aloud; at most 80 of them.
  static func isWellFormed(_ utf8: Span<UInt8>) -> Bool {
    guard !utf8.isEmpty, utf8.count <= 80 else { return false }
    for index in 0..<utf8.count {
      switch utf8[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        continue
      default: return false
      }
    }
    return true
  }
}

extension EntityID: FieldValue where Entity: Record {
  package static var shape: ValueShape { .reference(Entity.kind) }

  /// Reads a reference; whether it leads anywhere is found out when all records are known.
  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Self? {
    guard let text = try decodeText(&decoder) else { return nil }
    decoder.noteReference(to: Entity.kind, at: text.offset)
    return Self(text.text)
  }

  private static func decodeText(
    _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> (text: String, offset: Int)? {
    guard try decoder.expect(.string, shape: .formatted(.identifier)) else { return nil }
    let token = try decoder.reader.scanString()
    let text = decoder.reader.text(of: token)
    guard isWellFormed(text.utf8.span) else {
      decoder.report(.malformedIdentifier(text), at: token.offset)
      return nil
    }
    return (text, token.offset)
  }

  /// Reads the identifier of a record itself, which refers to nothing.
  static func decodeOwn(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Self? {
    try decodeText(&decoder).map { Self($0.text) }
  }
}
