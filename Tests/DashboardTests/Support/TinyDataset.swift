// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import PolicyModel
import Testing
import TextGrid

/// Datasets with what one test needs and little else.
enum TinyDataset {
  /// The page of an analysis on a dataset as of 24 October 2014: one working group, `wg1`, the countries
  /// HU, RO and HR, and the records given by their collection, each as the members of its JSON object.
  ///
  /// - Parameters:
  ///   - name: Of the page, on the command line.
  ///   - kind: As the dataset names the analysis.
  ///   - records: The members of objects, by their collection.
  ///   - countries: Others than the three.
  ///   - language: Of the texts.
  /// - Returns: A session on that page.
  /// - Throws: What `#require` throws for a dataset that cannot be read.
  static func page(
    _ name: String, _ kind: String, _ records: [String: [String]] = [:],
    countries: [String] = countries, _ language: InterfaceLanguage = .english
  ) throws -> Session {
    let collections = records.merging(["countries": countries, "workingGroups": [group(kind)]]) {
      own, _ in own
    }
    let text = collections.sorted { $0.key < $1.key }.map { key, records in
      "\"\(key)\": [\(records.map(object).joined(separator: ",\n"))]"
    }.joined(separator: ",\n")
    let file = DatasetFile(name: "tiny.json", bytes: Array("{\(head),\n\(text)}".utf8))
    let result = ClusterModel.load(file)
    #expect(result.issues.map { IssueText(.english).line(for: $0) } == [])
    let session = try Fixture.session(
      Size(columns: 120, rows: 40), language, of: result.model)
    return try session.showing(name)
  }

  static let countries = [
    #""id": "HU", "name": "Hungary", "status": "euMember""#,
    #""id": "RO", "name": "Romania", "status": "euMember""#,
    #""id": "HR", "name": "Croatia", "status": "euMember""#,
  ]

  /// The members of a strategy's object: those that every strategy has, and the ones given.
  static func strategy(_ id: String, _ members: String = "") -> String {
    named(id) + #", "level": "national", "summary": "-""# + (members.isEmpty ? "" : ", " + members)
  }

  /// The members of an indicator's object: an index of which more is better, and the ones given.
  static func indicator(_ id: String, _ members: String = "") -> String {
    let framework = members.contains("\"framework\"") ? "" : #", "framework": "custom""#
    return named(id) + #", "unit": "index", "direction": "higherBetter""# + framework
      + (members.isEmpty ? "" : ", " + members)
  }

  /// The members of an observation's object; the area and the value as they are given.
  static func observation(_ indicator: String, _ year: Int, _ members: String) -> String {
    let area = members.filter(\.isLetter).lowercased()
    return #""id": "o-\#(indicator)-\#(area)-\#(year)", "indicatorId": "\#(indicator)", "#
      + #""year": \#(year), \#(members)"#
  }

  private static func named(_ id: String) -> String {
    #""id": "\#(id)", "title": "\#(id)", "workingGroupIds": ["wg1"]"#
  }

  private static func object(_ members: String) -> String {
    let confidence = members.contains("\"confidence\"") ? "" : ", \"confidence\": \"confirmed\""
    let provenance = members.contains("\"provenance\"") ? "" : ", \"provenance\": \"official\""
    return "{\(members)\(confidence)\(provenance)}"
  }

  private static func group(_ kind: String) -> String {
    #"""
    "id": "wg1", "number": 1, "name": "Group", "shortName": "Group", "purpose": "To test",
    "aims": [{"id": "wg1.a", "text": "Test"}], "leaderConfidence": "unknown", "tabOrder": 1,
    "analyses": ["\#(kind)"]
    """#
  }

  private static let head = #"""
    "schemaVersion": "1.0.0",
    "meta": {"title": "Tiny", "asOfDate": "2014-10-24", "languages": ["en"]}
    """#
}
