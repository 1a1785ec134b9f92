// SPDX-License-Identifier: EUPL-1.2

import Glibc
import Testing

/// A dataset that is written anew while it is shown.
@Suite struct ReloadTests {
  private static let name = "data.json"

  private func start(in scratch: Scratch) throws -> Pty {
    _ = try scratch.file(Self.name, Dataset.small())
    let pty = try Pty([scratch.path(Self.name), "--tab", "wg1", "--page", "pilots"])
    try pty.wait(for: "Wheel on trial")
    try pty.waitForSilence()
    return pty
  }

  private func changed() throws -> String {
    try Dataset.small().replacing("Wheel on trial", with: "Wheel tried out")
  }

  @Test func `a file that is written over is shown anew`() throws {
    let scratch = try Scratch()
    let pty = try start(in: scratch)

    _ = try scratch.file(Self.name, changed())

    try pty.wait(for: "Wheel tried out")
    try pty.wait(for: "Read anew: ~1")
    try pty.type("q")
    #expect(try pty.exitStatus() == 0)
  }

  @Test func `a file that takes the name of the old one is shown, too`() throws {
    let scratch = try Scratch()
    let pty = try start(in: scratch)

    for (text, answer) in [(try changed(), "Read anew: ~1"), ("{", "Not read, line 1:2")] {
      let draft = try scratch.file("draft", text)
      guard rename(draft, scratch.path(Self.name)) == 0 else { throw Failure("no new name") }
      try pty.wait(for: answer)
    }

    try pty.type("q")
    #expect(try pty.exitStatus() == 0)
  }

  @Test func `a faulty version is told, and a good one ends that`() throws {
    let scratch = try Scratch()
    let pty = try start(in: scratch)

    _ = try scratch.file(Self.name, "{")
    try pty.wait(for: "Not read, line 1:2")
    try pty.type("g")
    try pty.wait(for: "old version")
    _ = try scratch.file(Self.name, changed())
    try pty.wait(for: "Wheel tried out")

    try pty.type("q")
    #expect(try pty.exitStatus() == 0)
  }

  @Test func `a file that goes away is told`() throws {
    let scratch = try Scratch()
    let pty = try start(in: scratch)

    guard unlink(scratch.path(Self.name)) == 0 else { throw Failure("not removed") }
    _ = try scratch.file("other", "")

    try pty.wait(for: "The new version cannot be read")
    try pty.type("q")
    #expect(try pty.exitStatus() == 0)
  }

  @Test func `a folder is shown anew when a file of it changes, comes or goes`() throws {
    let scratch = try Scratch()
    _ = try scratch.file(Self.name, Dataset.small())
    let pty = try Pty([scratch.path("."), "--tab", "overview", "--page", "glossary"])
    try pty.wait(for: "location quotient")
    try pty.waitForSilence()

    let term = """
      {"glossary": [{"id": "term-x", "term": "xylophone", "definition": "an instrument",
        "sourceIds": ["s1"], "confidence": "unknown", "provenance": "illustrative"}]}
      """
    _ = try scratch.file("more.json", term)
    try pty.wait(for: "xylophone")
    let changed = try Dataset.small().replacing("location quotient", with: "ratio")
    _ = try scratch.file(Self.name, changed)
    try pty.wait(for: "ratio")
    guard unlink(scratch.path("more.json")) == 0 else { throw Failure("not removed") }
    try pty.wait(for: "(term-x)")

    try pty.type("q")
    #expect(try pty.exitStatus() == 0)
  }

  @Test func `what is written beside the dataset sends no byte`() throws {
    let scratch = try Scratch()
    let pty = try start(in: scratch)

    for number in 0..<20 { _ = try scratch.file("other-\(number)", "text") }

    #expect(pty.countOfBytes(milliseconds: 500) == 0)
    try pty.type("q")
    #expect(try pty.exitStatus() == 0)
  }
}
