// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The dataset that the program carries, whole or spoilt on purpose.
enum Dataset {
  static func text() throws -> String { try file("clusterpolisee.json") }

  /// The one with a record or two of every kind.
  static func small() throws -> String { try file("small.json") }

  private static func file(_ name: String) throws -> String {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "fixtures/\(name)"), encoding: .utf8)
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
