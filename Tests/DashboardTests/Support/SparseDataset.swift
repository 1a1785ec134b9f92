// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import PolicyModel
import Testing
import TextGrid

/// A dataset with one working group and little else, to see what pages say at the edges.
enum SparseDataset {
  /// A model as of 24 October 2014, with records by their collection, each as the members of its JSON
  /// object, and further members of the working group's; all are invented and need no source.
  static func model(
    _ records: [String: [String]] = [:], group: String = ""
  ) throws -> ClusterModel {
    let all = ["workingGroups": [self.group + group]].merging(records) { $0 + $1 }
    let collections = all.sorted { $0.key < $1.key }.map { key, records in
      let objects = records.map { "{\($0), \(evidence)}" }
      return "\"\(key)\": [\(objects.joined(separator: ",\n"))]"
    }
    let text = "{\(head), \(collections.joined(separator: ",\n"))}"
    let result = ClusterModel.load(DatasetFile(name: "sparse.json", bytes: Array(text.utf8)))
    return try #require(result.model, "\(result)")
  }

  /// What a page shows after some keys, with one blank where there are several.
  static func screen(
    _ page: String, _ keys: String = "", _ records: [String: [String]] = [:], group: String = ""
  ) throws -> String {
    try Fixture.session(of: model(records, group: group)).showing(page).typing(keys).frame().text
      .split(separator: " ").joined(separator: " ")
  }

  /// Countries by their codes.
  static func countries(_ codes: String...) -> [String] {
    codes.map { #""id": "\#($0)", "name": "Land \#($0)", "status": "euMember""# }
  }

  /// A cluster in a country.
  static func cluster(_ id: String, in country: String, _ members: String = "") -> String {
    #""id": "\#(id)", "name": "Cluster \#(id)", "workingGroupIds": ["wg3"], "countryId": "\#(country)""#
      + #", "sector": "-"\#(members.isEmpty ? "" : ", " + members)"#
  }

  private static let evidence = #""confidence": "unknown", "provenance": "illustrative""#

  private static let head = #"""
    "schemaVersion": "1.0.0",
    "meta": {"title": "Sparse", "asOfDate": "2014-10-24", "languages": ["en"]}
    """#

  private static let group = #"""
    "id": "wg3", "number": 3, "name": "Cooperation", "shortName": "Cooperation", "tabOrder": 3,
    "purpose": "To cooperate", "aims": [], "leaderConfidence": "unknown",
    "analyses": ["approaches", "accesses", "network", "labels", "markets"]
    """#
}
