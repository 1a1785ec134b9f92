// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Foundation
import Testing
import TextGrid

/// Parts of documents that are made from the program itself.
@Suite(.serialized) struct ReferenceTests {
  @Test func `the README shows the screen as it is`() throws {
    let session = try Fixture.session(Size(columns: 100, rows: 26))
      .typing("4<Right><Right><Right><Enter>")

    try expect("```text\n\(session.frame().text)\n```", between: "screen", in: "README.md")
  }

  @Test func `the README lists the keys as they are`() throws {
    let table = KeyReference(.standard, .english).markdown()

    try expect(table, between: "keys", in: "README.md")
  }

  @Test func `the document on settings lists the commands as they are`() throws {
    let table = SettingsReference.commands(.english)

    try expect(table, between: "commands", in: "docs/configuration.md")
  }

  @Test func `the document on settings lists the parts of a theme as they are`() throws {
    try expect(SettingsReference.parts(.english), between: "parts", in: "docs/configuration.md")
  }

  /// Compares what stands between `<!-- name -->` and `<!-- /name -->`, or rewrites it when asked to.
  private func expect(_ text: String, between name: String, in file: String) throws {
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
      document[place] == text + "\n", "\(file) is out of date; run script/regenerate")
  }
}
