// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// Datasets with what one test needs and little else, and ways to name what an analysis found.
enum AnalysedDataset {
  /// The dataset that the program carries.
  static let embedded = Repository.embedded.flatMap { LoadResult.loading($0).model }

  /// A model as of 24 October 2014 with a working group, the partner countries HU, RO and HR, their
  /// neighbour BA, and the records given by their collection, each as the members of its JSON object.
  static func model(_ records: [String: [String]]) throws -> ClusterModel {
    let result = LoadResult.loading(text(records))
    #expect(result.lines == [])
    return try #require(result.model)
  }

  /// The members of a scheme's object: those that every scheme has, and the ones given.
  static func scheme(_ id: String, _ members: String, in country: String = "HU") -> String {
    let level = members.contains("\"level\"") ? "" : #""level": "national", "#
    return #""id": "\#(id)", "title": "\#(id)", "workingGroupIds": ["wg4"], "#
      + #""countryId": "\#(country)", \#(level)\#(members)"#
  }

  /// The members of a region's object; without a code it is outside of the nomenclature.
  static func region(
    _ id: String, in country: String = "HU", code: String? = nil, version: String = "2010"
  ) -> String {
    let nuts = code.map { #", "nutsCode": "\#($0)", "nutsVersion": "\#(version)""# } ?? ""
    return #""id": "\#(id)", "name": "\#(id)", "countryId": "\#(country)"\#(nuts)"#
  }

  /// The members of a strategy's object: those that every strategy has, and the ones given.
  static func strategy(_ id: String, _ members: String) -> String {
    #""id": "\#(id)", "title": "\#(id)", "workingGroupIds": ["wg4"], "countryId": "HU", "#
      + #""summary": "-", \#(members)"#
  }

  /// The members of a specialisation's object, for 2012.
  static func employment(
    _ region: String, _ industry: String, _ own: Int, of total: Int, _ reference: Int,
    of referenceTotal: Int
  ) -> String {
    #""id": "\#(region)-\#(industry)", "regionId": "\#(region)", "industry": "\#(industry)", "#
      + #""industryName": "\#(industry)", "year": 2012, "regionEmployment": \#(own), "#
      + #""regionTotal": \#(total), "referenceEmployment": \#(reference), "#
      + #""referenceTotal": \#(referenceTotal), "referenceArea": "All""#
  }

  private static func text(_ records: [String: [String]]) -> String {
    let own = ["countries": countries, "workingGroups": [group]]
      .merging(records) { $0 + $1 }.sorted { $0.key < $1.key }
    let collections = own.map { key, records in
      // sources are what evidence consists of, and have none of their own
      let objects = records.map { key == "sources" ? "{\($0)}" : object($0) }
      return "\"\(key)\": [\(objects.joined(separator: ",\n"))]"
    }
    return "{\(head), \(collections.joined(separator: ",\n"))}"
  }

  private static func object(_ members: String) -> String {
    let confidence = members.contains("\"confidence\"") ? "" : ", \"confidence\": \"confirmed\""
    let provenance = members.contains("\"provenance\"") ? "" : ", \"provenance\": \"official\""
    return "{\(members)\(confidence)\(provenance)}"
  }

  private static let head = #"""
    "schemaVersion": "1.0.0",
    "meta": {"title": "Small", "asOfDate": "2014-10-24", "languages": ["en"]}
    """#

  private static let countries = [
    #""id": "HU", "name": "Hungary", "status": "euMember""#,
    #""id": "RO", "name": "Romania", "status": "euMember""#,
    #""id": "HR", "name": "Croatia", "status": "ipa""#,
    #""id": "BA", "name": "Bosnia and Herzegovina", "status": "other""#,
  ]

  private static let group = #"""
    "id": "wg4", "number": 4, "name": "Finance", "shortName": "Finance", "purpose": "To finance",
    "aims": [{"id": "wg4.a", "text": "Map"}], "leaderConfidence": "unknown", "tabOrder": 4
    """#
}

extension ClusterModel {
  /// The identifier of a record.
  func name(_ record: RecordRef) -> String {
    tables.table(of: record.kind).identifier(at: record.position)
  }

  func names(_ records: [RecordRef]) -> [String] { records.map(name) }

  /// Where the record of that name stands.
  func record(_ kind: RecordKind, _ name: String) throws -> RecordRef {
    RecordRef(kind, try #require(tables.table(of: kind).position(ofIdentifier: name)))
  }
}

extension Derivation {
  /// The figure rounded to four digits after the point, as the worked examples print it.
  var rounded: Double? {
    value.map { ($0 * 10_000).rounded() / 10_000 }
  }
}
