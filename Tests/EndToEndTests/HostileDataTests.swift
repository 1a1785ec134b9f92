// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Datasets from anywhere must not reach the terminal's controls, on whichever way they are shown.
@Suite struct HostileDataTests {
  /// All strings of `fixtures/hostile` as they stand there: JSON escapes, the only form that a valid
  /// dataset allows.
  private static func attack() throws -> String {
    try Dataset.hostile().map { $0.escaped }.joined()
  }

  /// What curses may send to an xterm to draw a screen and to leave it.
  ///
  /// Which of it is sent depends on what is on the screen already, so another run with harmless data
  /// would show only some of it.
  private static let repertoire: Set<String> =
    Set("ABCDGHJKLMPSTX@bdmrhlt".map { "ESC [ \($0)" } + "=>78M".map { "ESC \($0)" })
    .union(["ESC [ ?h", "ESC [ ?l", "ESC ( B", "ESC ] 104", "U+8", "U+A", "U+D"])

  @Test(arguments: [false, true])
  func `the screen gets only what curses sends`(isHostile: Bool) throws {
    let sent = try SentBytes(walk(Dataset.with(isHostile ? Self.attack() : "")))

    #expect(sent.controls.subtracting(Self.repertoire) == [])
    #expect(!sent.attributes.contains(53))
  }

  @Test(arguments: [
    ["-"], ["-", "--tab", "wg4", "--page", "recommendations"], ["-", "--record", "r-wg4-1"],
    ["snapshot", "-"], ["snapshot", "-", "--tab", "wg4", "--page", "recommendations"],
    ["snapshot", "-", "--record", "r-wg4-1", "--size", "120x40"], ["check", "-"],
    ["snapshot", "-", "--glyphs", "ascii", "--keys", "4lll<Enter>?"],
  ])
  func `text output has no control but the line's end`(arguments: [String]) throws {
    let outcome = try Program.run(arguments, input: Dataset.with(Self.attack()))

    #expect(outcome.status == 0)
    #expect(SentBytes(outcome.output).controls == ["U+A"])
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: [
    ("\"title\"", #""ti\u001b[31mtle""#, "[unknown-key]"),
    ("\"wg4\"", #""w\u001b[31m\u009b2J\r""#, "[invalid-id]"),
    ("Cluster", "\u{1B}[31mCluster", "[json-syntax]"),
    ("\"meta\"", "\u{1B}[31m\u{202E}", "[json-syntax]"),
  ])
  func `what is said about faulty data has no control either`(
    text: String, replacement: String, rule: String
  ) throws {
    let data = try Dataset.text().replacingOccurrences(of: text, with: replacement)

    let check = try Program.run(["check", "-"], input: data)
    let open = try Program.run(["-"], input: data)

    #expect(check.status == 1)
    #expect(check.text.contains(rule))
    #expect(SentBytes(check.output).controls == ["U+A"])
    #expect(open.status == 1)
    #expect(SentBytes(open.errors).controls == ["U+A"])
  }

  @Test(arguments: [["check"], []])
  func `the name of a file is shown without its controls`(command: [String]) throws {
    for name in try Dataset.hostile().map(\.text) {
      let outcome = try Program.run(command + [name.filter { $0 != "\0" && $0 != "/" } + ".json"])

      #expect(outcome.status == 66)
      #expect(SentBytes(outcome.errors).controls == ["U+A"])
      #expect(outcome.errorLines.count == 1)
    }
  }

  /// All that is sent on a walk through lists, details and pages.
  private func walk(_ dataset: String) throws -> [UInt8] {
    let scratch = try Scratch()
    let pty = try Pty([scratch.file("data.json", dataset)])
    try pty.wait(for: "F10")
    for keys in [
      "j", " ", "4", "\u{1B}[C", "j", "\u{1B}[C\u{1B}[C", "\r", "j", "j", "\r", "b", "?",
    ] {
      try pty.type(keys)
      try pty.waitForSilence(milliseconds: 50)
    }
    try pty.type("qq")
    #expect(try pty.exitStatus() == 0)
    return pty.output
  }
}
