// SPDX-License-Identifier: EUPL-1.2

extension DatasetDecoder {
  /// Reads an object whose keys are names from a list, each of which may be left out: for lists that
  /// are too long, or too much alike, for a description.
  ///
  /// Other keys and repeated ones are reported and skipped.
  ///
  /// - Parameters:
  ///   - names: The keys that are known.
  ///   - shape: What messages say is expected where no object stands.
  ///   - read: Reads the value of a key.
  /// - Returns: Whether there was an object; if not, that has been reported.
  /// - Throws: Only when the bytes are not JSON, where reading has to stop.
  package mutating func decodeMembers(
    of names: [String], shape: @autoclosure () -> ValueShape,
    read: (_ name: String, _ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) -> Bool {
    guard try expect(.object, shape: shape()) else { return false }
    // bytes, because a String equals others that are only canonically equivalent
    var places: [[UInt8]: Int] = [:]
    var isFirst = true
    try reader.beginObject()
    while let key = try reader.nextKey(isFirst: &isFirst) {
      let text = reader.text(of: key)
      let first = places[Array(text.utf8)]
      places[Array(text.utf8)] = first ?? key.offset
      if let first {
        report(.duplicateKey(text), at: key.offset, related: first)
        try skipValue()
      } else if let name = names.first(where: { reader.matches(key, $0) }) {
        try read(name, &self)
      } else {
        report(.unknownKey(text, known: names), at: key.offset)
        try skipValue()
      }
    }
    return true
  }
}
