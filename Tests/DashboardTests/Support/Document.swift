// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Parts of documents that are made from the program itself.
enum Document {
  /// Compares what stands between `<!-- name -->` and `<!-- /name -->`, or rewrites it when asked to.
  static func expect(
    _ text: String, between name: String, in file: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = Golden.root.appending(path: file)
    let document = try String(contentsOf: url, encoding: .utf8)
    let open = try #require(document.range(of: "<!-- \(name) -->\n"))
    let close = try #require(document.range(of: "<!-- /\(name) -->"))
    let place = open.upperBound..<close.lowerBound
    if Golden.isRegenerating {
      let renewed = document.replacingCharacters(in: place, with: text + "\n")
      try Data(renewed.utf8).write(to: url)
      return
    }
    #expect(
      document[place] == text + "\n", "\(file) is out of date; run script/regenerate",
      sourceLocation: sourceLocation)
  }
}
