// SPDX-License-Identifier: EUPL-1.2

import Foundation
import PolicyModel
import Testing

struct DatasetSchemaTests {
  private static let path = "fixtures/clusterpolisee.schema.json"

  @Test func `the schema that is kept is the one that is made`() throws {
    let text = DatasetSchema.text(.whole)

    if Repository.isRegenerating { return try Repository.write(text, to: Self.path) }
    let kept = try? Repository.bytes(of: Self.path)
    #expect(
      text == kept.map { String(decoding: $0, as: UTF8.self) },
      "the format has changed; if that is meant run script/regenerate --filter DatasetSchemaTests")
  }

  @Test func `one file of a folder has the same keys and must have none`() throws {
    let whole = try Self.object(DatasetSchema.text(.whole))
    let part = try Self.object(DatasetSchema.text(.part))

    #expect(whole["required"] as? [String] == ["schemaVersion", "meta", "workingGroups"])
    #expect(part["required"] as? [String] == [])
    #expect(Self.keys(part["properties"]) == Self.keys(whole["properties"]))
    #expect(Self.keys(part["$defs"]) == Self.keys(whole["$defs"]))
  }

  @Test func `every definition is one that something refers to`() throws {
    let text = DatasetSchema.text(.whole)
    let schema = try Self.object(text)

    for name in Self.keys(schema["$defs"]) {
      #expect(text.contains("\"$ref\": \"#/$defs/\(name)\""), "\(name)")
    }
    #expect(!text.contains("null"))
  }

  /// Values of a language list, an area, a currency and so on, in the small dataset.
  @Test(arguments: [
    (TextFormat.identifier, ["a", "A.b-c_9", String(repeating: "x", count: 80)]),
    (.date, ["2013", "2013-02", "2013-12-31", "0001", "9999-01-01"]),
    (.language, ["hu", "zz"]), (.country, ["GR", "XK"]), (.currency, ["HUF", "XXX"]),
    (.occupation, ["2", "2141"]), (.nuts, ["HU", "HU22", "ITI35"]),
    (.schemaVersion, ["1.0.0", "1.9"]),
  ])
  func `a pattern lets pass what is read`(format: TextFormat, texts: [String]) throws {
    let pattern = try Regex(format.pattern)

    for text in texts {
      #expect(
        text.wholeMatch(of: pattern) != nil || text.prefixMatch(of: pattern) != nil, "\(text)")
      #expect(Self.isRead(text, as: format), "\(text)")
    }
  }

  @Test(arguments: [
    (TextFormat.identifier, ["", "a b", "é", "a/b", String(repeating: "x", count: 81)]),
    (
      .date,
      ["", "13", "2013-1", "2013-13", "2013-00", "2013-02-32", "2013-02-00", "0000", "2013-02-1x"]
    ),
    (.language, ["", "h", "HU", "hun"]), (.country, ["G", "gr", "GRC"]),
    (.currency, ["HU", "huf", "EURO"]), (.occupation, ["", "21412", "x"]),
    (.nuts, ["H", "hu22", "HU2222", "1U22"]), (.schemaVersion, ["", "2.0.0", "1"]),
  ])
  func `a pattern refuses what is refused`(format: TextFormat, texts: [String]) throws {
    let pattern = try Regex(format.pattern)

    for text in texts {
      #expect(text.prefixMatch(of: pattern) == nil, "\(text)")
      #expect(!Self.isRead(text, as: format), "\(text)")
    }
  }

  /// Whether a text stands without fault where a dataset has one of its format.
  private static func isRead(_ text: String, as format: TextFormat) -> Bool {
    let holders: [TextFormat: (key: String, rule: Rule)] = [
      .identifier: (#""specialisations": [{"industry": "#, .invalidIdentifier),
      .date: (#""events": [{"date": "#, .invalidDate),
      .language: (#""meta": {"languages": ["#, .invalidLanguage),
      .country: (#""partnerships": [{"targetMarkets": ["#, .invalidCountry),
      .currency: (#""rates": [{"from": "#, .invalidCurrency),
      .occupation: (#""skillNeeds": [{"occupation": "#, .invalidOccupation),
      .nuts: (#""regions": [{"nutsCode": "#, .invalidNUTS),
      .schemaVersion: (#""schemaVersion": "#, .unsupportedVersion),
    ]
    guard let holder = holders[format] else { return false }
    let closing = holder.key.reversed().compactMap { ["[": "]", "{": "}"][$0] }.joined()
    let result = LoadResult.loading("{\(holder.key)\"\(text)\"\(closing)}")
    return !result.issues.contains { $0.rule == holder.rule || $0.rule == .jsonSyntax }
  }

  private static func object(_ text: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  private static func keys(_ value: Any?) -> [String] {
    (value as? [String: Any] ?? [:]).keys.sorted()
  }
}
