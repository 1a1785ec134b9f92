// SPDX-License-Identifier: EUPL-1.2

import Foundation
import PolicyModel

/// The files beside the tests.
enum Repository {
  /// Whether the kept results are to be rewritten instead of compared.
  static let isRegenerating = ProcessInfo.processInfo.environment["CLUSTERTUI_REGENERATE"] == "1"

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The dataset that the program carries.
  static let embedded = try? bytes(of: "fixtures/clusterpolisee.json")

  static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  static func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: root.appending(path: path))
  }

  /// The names of the files in a folder that end in a suffix, without it, in their order.
  static func names(in folder: String, suffix: String) -> [String] {
    let url = root.appending(path: folder)
    let files = try? FileManager.default.contentsOfDirectory(atPath: url.path)
    return (files ?? []).filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) }
      .sorted()
  }
}
