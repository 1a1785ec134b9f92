// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What the program does without its screen.
@Suite struct CommandLineTests {
  @Test func `a pipe gets the page as plain text`() throws {
    let outcome = try Program.run(["--tab", "wg4"])

    #expect(outcome.status == 0)
    #expect(outcome.lines.first == "wg4 › Brief")
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
    #expect(!outcome.output.contains(0x1B))
    #expect(outcome.errors.isEmpty)
  }

  @Test func `a dataset through a pipe leaves the keys to the terminal`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("data.json", Dataset.text())
    let pty = try Pty(
      running: "/bin/sh", ["-c", "cat \"$1\" | \"$0\" -", Program.path(), file])
    try pty.wait(for: "F10")

    try pty.type("4")
    try pty.wait(for: "WG4")
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
    #expect(pty.screenIsGivenBack)
  }

  @Test func `a good file passes the check`() throws {
    let outcome = try Program.run(["check", "-"], input: Dataset.small())

    #expect(outcome.status == 0)
    #expect(outcome.lines == ["-: 0 errors, 0 warnings, 38 records"])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `the check names every error and its place`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("bad.json", Dataset.broken())

    let outcome = try Program.run(["check", file])

    #expect(outcome.status == 1)
    #expect(
      outcome.lines == [
        "\(file):5:5: error: meta.subtitel: unknown key `subtitel`, did you mean `subtitle`? [unknown-key]",
        "\(file): 1 error, 0 warnings",
      ])
  }

  @Test func `the check goes on behind a file that is not there`() throws {
    let outcome = try Program.run(["check", "missing.json", "-"], input: Dataset.small())

    #expect(outcome.status == 66)
    #expect(outcome.lines == ["-: 0 errors, 0 warnings, 38 records"])
    #expect(outcome.errorLines.count == 1)
  }

  @Test func `a broken file is not shown, and the terminal is as it was`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("bad.json", Dataset.broken())
    let pty = try Pty([file])

    #expect(try pty.exitStatus() == 1)
    // on a busy machine its loading may have been shown before
    let end = try #require(pty.text.range(of: "bad.json:5:5: error: meta.subtitel: unknown key"))
    #expect(!pty.text[end.upperBound...].contains("\u{1B}"))
    #expect(!pty.text.contains("Working groups"))
    #expect(try pty.settings == pty.settingsBefore)
  }

  @Test func `a snapshot of a whole page prints what was chosen`() throws {
    let outcome = try Program.run([
      "snapshot", "--tab", "wg4", "--page", "best-mix", "--keys", "<Space>jj<Space>V", "--whole",
    ])

    #expect(outcome.status == 0)
    #expect(outcome.text.contains("← Accredited Innovation Cluster title (Hungary)"))
    #expect(outcome.text.contains("selection valid for a limited time"))
    #expect(outcome.text.contains("Why this one"))
  }

  @Test(arguments: [["check", "missing.json"], ["missing.json"], ["snapshot", "missing.json"]])
  func `a file that is not there is said in one sentence`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)

    #expect(outcome.status == 66)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errorLines == [
        "clustertui: cannot read missing.json: there is no such file; give the path of a JSON dataset"
      ])
  }

  @Test(arguments: [
    (["--pgae", "pilots"], "Did you mean '--page'?"),
    (["--tab", "wg44"], "it has overview, wg1, wg2, wg3, wg4, wg5, wg6."),
    (
      ["snapshot", "--page", "strategies"],
      "it has brief, deliverables, events, summary, coverage-map, delivery, calendar, integrity, partners, countries, regions, assessments, observations, specialisations, job-quality-scores, rates, glossary, sources."
    ),
    (["snapshot", "--page", "pilot"], "did you mean 'pilots'?"),
    (["snapshot", "--record", "r-wg4-11"], "did you mean 'r-wg4-1'?"),
    (["snapshot", "--page", "pre-selection"], "did you mean 'preselection'?"),
    (["snapshot", "--page", "coverage"], "did you mean 'coverage-map'?"),
    (["snapshot", "--page", "zzz"], "summary, coverage-map, delivery, calendar, integrity."),
    (["snapshot", "--size", "80"], "expected COLUMNSxROWS from 1x1 to 1000x1000."),
    (["snapshot", "--keys", "<Nope>"], "expected such as 'jj<Enter><C-d>'."),
  ])
  func `a wrong option is answered with what would be right`(
    arguments: [String], hint: String
  ) throws {
    let outcome = try Program.run(arguments)

    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errorLines.contains { $0.hasSuffix(hint) })
  }

  @Test func `a snapshot is the same every time`() throws {
    let arguments = ["snapshot", "--keys", "4<Right><Enter>j", "--size", "100x30", "--lang", "hu"]

    let first = try Program.run(arguments)
    let second = try Program.run(arguments, environment: ["LANG": "C", "TERM": "dumb"])

    #expect(first.status == 0)
    #expect(first.lines.count == 30)
    #expect(first.output == second.output)
  }
}
