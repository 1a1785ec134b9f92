// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Whole screens and generated texts that are kept as files and compared to the letter.
enum Golden {
  static let isRegenerating = ProcessInfo.processInfo.environment["CLUSTERTUI_REGENERATE"] == "1"

  /// The root of the repository.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Compares a text with the golden file of a name, or rewrites the file when asked to.
  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(
      text, at: "Tests/DashboardTests/Golden/\(name).txt", sourceLocation: sourceLocation)
  }

  /// The same with a file at a path from the root.
  static func expect(
    _ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = root.appending(path: path)
    if isRegenerating {
      try Data((text + "\n").utf8).write(to: file)
      return
    }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    #expect(
      kept == text + "\n",
      "\(path) looks different; look at it, and if it is right run script/regenerate",
      sourceLocation: sourceLocation)
  }
}
