// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// A dataset with one working group, one country and what a test puts in.
enum Sketch {
  // The analyses are those of the group; records are the members of each JSON object, by collection.
  static func model(_ analyses: [String], _ records: [String: [String]]) throws -> ClusterModel {
    let names = analyses.map { "\"\($0)\"" }.joined(separator: ", ")
    let group = #"""
      "id": "wg5", "number": 5, "name": "Group", "shortName": "Group", "purpose": "-",
      "aims": [{"id": "wg5.a", "text": "-"}], "leaderConfidence": "unknown", "tabOrder": 5
      """#
    let own = [
      "workingGroups": [group + ", \"analyses\": [\(names)]"],
      "countries": [#""id": "HU", "name": "Hungary", "status": "euMember""#],
    ]
    let collections = own.merging(records) { $0 + $1 }.sorted { $0.key < $1.key }.map {
      let evidence = #""confidence": "confirmed", "provenance": "official""#
      let objects = $1.map { "{\($0), \(evidence)}" }.joined(separator: ",\n")
      return "\"\($0)\": [\(objects)]"
    }
    let text = """
      {"schemaVersion": "1.0.0",
      "meta": {"title": "Sketch", "asOfDate": "2014-10-24", "languages": ["en"]},
      \(collections.joined(separator: ",\n"))}
      """
    return try #require(
      ClusterModel.load(DatasetFile(name: "sketch.json", bytes: Array(text.utf8))).model)
  }

  /// The members of a region's object.
  static func region(_ id: String, code: String? = nil, version: String = "2010") -> String {
    let nuts = code.map { #", "nutsCode": "\#($0)", "nutsVersion": "\#(version)""# } ?? ""
    return #""id": "\#(id)", "name": "\#(id)", "countryId": "HU"\#(nuts)"#
  }

  /// The members of a specialisation's object: so many of so many in the region, of so many of so many.
  static func employment(
    _ region: String, _ own: Int, of total: Int, _ reference: Int, of referenceTotal: Int
  ) -> String {
    #""id": "\#(region)-ict", "regionId": "\#(region)", "industry": "ict", "industryName": "ICT", "#
      + #""year": 2012, "regionEmployment": \#(own), "regionTotal": \#(total), "#
      + #""referenceEmployment": \#(reference), "referenceTotal": \#(referenceTotal), "#
      + #""referenceArea": "All""#
  }
}
