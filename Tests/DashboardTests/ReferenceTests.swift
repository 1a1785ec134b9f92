// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// Parts of documents that are made from the program itself.
@Suite(.serialized) struct ReferenceTests {
  @Test func `the README shows the screen as it is`() throws {
    let session = try Fixture.session(Size(columns: 100, rows: 26))
      .typing("4<Right><Right><Right><Enter>")

    try Document.expect("```text\n\(session.frame().text)\n```", between: "screen", in: "README.md")
  }

  @Test func `the README lists the keys as they are`() throws {
    let table = KeyReference(.standard, .english).markdown()

    try Document.expect(table, between: "keys", in: "README.md")
  }

  @Test func `the document on settings lists the commands as they are`() throws {
    let table = SettingsReference.commands(.english)

    try Document.expect(table, between: "commands", in: "docs/configuration.md")
  }

  @Test func `the document on settings lists the parts of a theme as they are`() throws {
    try Document.expect(
      SettingsReference.parts(.english), between: "parts", in: "docs/configuration.md")
  }
}
