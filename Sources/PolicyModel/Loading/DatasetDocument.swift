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
    .required("schemaVersion") { $0.schemaVersion = $1 },
    .required("meta") { $0.meta = $1 },
    .optional("sources") { $0.sources = $1 },
    .optional("countries") { $0.countries = $1 },
    .optional("organisations") { $0.organisations = $1 },
    .required("workingGroups") { $0.workingGroups = $1 },
    .optional("needs") { $0.needs = $1 },
    .optional("goodPractices") { $0.goodPractices = $1 },
    .optional("pilots") { $0.pilots = $1 },
    .optional("recommendations") { $0.recommendations = $1 },
    .optional("strategies") { $0.strategies = $1 },
    .optional("deliverables") { $0.deliverables = $1 },
    .optional("events") { $0.events = $1 },
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
