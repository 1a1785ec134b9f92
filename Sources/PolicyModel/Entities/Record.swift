// SPDX-License-Identifier: EUPL-1.2

/// One entity of the dataset: something with an identifier, evidence and a place in the file.
package protocol Record: Described {
  static var kind: RecordKind { get }

  var id: EntityID<Self> { get }
  /// What a list shows for it.
  var title: LocalizedText { get }
  var evidence: Evidence { get set }
  var place: Place { get set }
}

extension Record {
  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Self? {
    _ = try decoder.reader.peek()
    let place = Place(offset: decoder.reader.offset, line: decoder.reader.line)
    let outer = decoder.beginRecord(kind)
    defer { decoder.endRecord(outer: outer) }
    guard var record = try description.decode(&decoder) else { return nil }
    record.place = place
    return record
  }
}

extension Field where Root: Record {
  /// The record's own identifier.
  static func identifier(
    fill: @escaping @Sendable (inout Root, EntityID<Root>) -> Void
  ) -> Field {
    .required(
      "id", shape: .formatted(.identifier),
      read: { (decoder) throws(JSONSyntaxError) in try EntityID<Root>.decodeOwn(&decoder) },
      fill: fill)
  }
}
