// SPDX-License-Identifier: EUPL-1.2

/// A dataset as it is written, before anything ties the records together.
struct DatasetDocument: Described {
  var schemaVersion = SchemaVersion.current
  var meta = Meta()
  var sources: [Source] = []
  var countries: [Country] = []
  var organisations: [Organisation] = []
  var workingGroups: [WorkingGroup] = []
  var needs: [Need] = []
  var goodPractices: [GoodPractice] = []
  var pilots: [Pilot] = []
  var recommendations: [Recommendation] = []
  var strategies: [Strategy] = []
  var deliverables: [Deliverable] = []
  var events: [Event] = []

  static let description = ObjectDescription<DatasetDocument>([
    .required("schemaVersion", \.schemaVersion),
    .required("meta", \.meta),
    .optional("sources", \.sources),
    .optional("countries", \.countries),
    .optional("organisations", \.organisations),
    .required("workingGroups", \.workingGroups),
    .optional("needs", \.needs),
    .optional("goodPractices", \.goodPractices),
    .optional("pilots", \.pilots),
    .optional("recommendations", \.recommendations),
    .optional("strategies", \.strategies),
    .optional("deliverables", \.deliverables),
    .optional("events", \.events),
  ])
}

/// The version of the format that a dataset was written for.
struct SchemaVersion: FieldValue, Hashable {
  static let current = SchemaVersion(text: "1.0.0")
  static var shape: ValueShape { .oneOf([current.text]) }

  let text: String

  static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> SchemaVersion? {
    guard try decoder.expect(.string, shape: shape) else { return nil }
    let start = decoder.reader.offset
    let text = try decoder.reader.readString()
    guard text.hasPrefix("1.") else {
      decoder.report(.unsupportedVersion(text), at: start)
      return nil
    }
    return SchemaVersion(text: text)
  }
}
