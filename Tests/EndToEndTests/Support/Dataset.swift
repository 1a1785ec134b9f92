// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The dataset that the program carries, whole or spoilt on purpose.
enum Dataset {
  static func text() throws -> String { try fixture("clusterpolisee.json") }

  /// The one with a record or two of every kind.
  static func small() throws -> String { try fixture("small.json") }

  /// The strings of `fixtures/hostile`: as they stand in the file, and what that means.
  static func hostile() throws -> [(escaped: String, text: String)] {
    // one on each line of the file: "name": "string",
    try fixture("hostile/strings.json").split(separator: "\n").compactMap { line in
      guard let start = line.range(of: "\": \"")?.upperBound, let end = line.lastIndex(of: "\"")
      else { return nil }
      let escaped = String(line[start..<end])
      let text = try JSONDecoder().decode(String.self, from: Data("\"\(escaped)\"".utf8))
      return (escaped, text)
    }
  }

  /// Where the package stands.
  static var root: URL {
    URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
  }

  private static func fixture(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: "fixtures/" + name), encoding: .utf8)
  }

  /// With one misspelt key, on line 5.
  static func broken() throws -> String {
    try text().replacingOccurrences(of: "\"subtitle\"", with: "\"subtitel\"")
  }

  /// With something in front of every English text.
  static func with(_ beginning: String) throws -> String {
    try text().replacingOccurrences(of: "\"en\": \"", with: "\"en\": \"" + beginning)
  }
}
