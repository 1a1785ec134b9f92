// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What `clustertui check` prints for people and for programs.
@Suite struct CheckTests {
  @Test func `programs get an object for each finding and one for the file`() throws {
    let scratch = try Scratch()
    let file = try scratch.file("bad.json", Dataset.broken())

    let outcome = try Program.run(["check", "--format", "json", file])

    #expect(outcome.status == 1)
    #expect(
      outcome.lines == [
        #"{"kind":"issue","file":"\#(file)","line":5,"column":5,"severity":"error","rule":"unknown-key","path":"meta.subtitel","message":"unknown key `subtitel`, did you mean `subtitle`?","related":null}"#,
        #"{"kind":"summary","file":"\#(file)","errors":1,"warnings":0,"notes":null,"records":null}"#,
      ])
    #expect(outcome.errors.isEmpty)
  }

  @Test func `every line for programs is JSON, whatever the dataset is called`() throws {
    let scratch = try Scratch()
    let name = "a \"b\"\u{1B}[31m\n\u{202E}ő.json"
    let file = try scratch.file(
      name, Dataset.small().replacingOccurrences(of: "o1", with: "é\\u001b"))

    let outcome = try Program.run(["check", "--format", "json", file])

    #expect(outcome.status == 1)
    #expect(outcome.output.allSatisfy { $0 == 0x0A || (0x20...0x7E).contains($0) })
    let objects = try outcome.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.count > 2)
    #expect(objects.allSatisfy { $0["file"] as? String == file })
    #expect(objects.dropLast().allSatisfy { $0["kind"] as? String == "issue" })
    #expect(objects.last?["kind"] as? String == "summary")
  }

  @Test func `the other place of an issue is named too`() throws {
    let text = try Dataset.small().replacingOccurrences(
      of: "\"id\": \"GR\"", with: "\"id\": \"HU\"")

    let outcome = try Program.run(["check", "--format", "json", "-"], input: text)

    let issue = try #require(outcome.lines.first { $0.contains("duplicate-id") })
    #expect(issue.hasSuffix(#""related":{"file":"-","line":15,"column":12}}"#))
  }

  @Test func `a mistyped reference is answered with the record that was meant`() throws {
    let text = try Dataset.small()
      .replacingOccurrences(
        of: "\"mechanismId\": \"mech-wg1\"", with: "\"mechanismId\": \"mech-wg2\"")

    let outcome = try Program.run(["check", "-"], input: text)

    #expect(
      outcome.lines.first?.hasSuffix(
        "pilots[0].mechanismId: there is no policy learning mechanism `mech-wg2`, did you mean `mech-wg1`?; expected the identifier of a record in `mechanisms` [unresolved-reference]"
      ) == true)
  }

  @Test func `what cannot be read has an object in its place`() throws {
    let outcome = try Program.run(
      ["check", "--format", "json", "missing.json", "-"], input: Dataset.small())

    #expect(outcome.status == 66)
    #expect(
      outcome.lines == [
        #"{"kind":"unreadable","file":"missing.json","message":"cannot read missing.json: there is no such file; give the path of a JSON dataset"}"#,
        #"{"kind":"summary","file":"-","errors":0,"warnings":0,"notes":null,"records":38}"#,
      ])
    #expect(outcome.errorLines.count == 1)
  }

  @Test(arguments: [([], 0), (["--strict"], 1)] as [([String], Int32)])
  func `warnings fail only where they are to`(options: [String], status: Int32) throws {
    let text = try Dataset.small()
      .replacingOccurrences(
        of: #"{"en": "Scoreboard", "hu": "Eredménytábla"}"#, with: #"{"en": "Scoreboard"}"#)

    let outcome = try Program.run(["check"] + options + ["-"], input: text)

    #expect(outcome.status == status)
    #expect(
      outcome.lines == [
        "-:11:27: warning: sources[0].title: not translated to hu; expected all languages of the dataset [missing-translation]",
        "-: 0 errors, 1 warning, 38 records",
      ])
  }

  @Test func `notes are listed on request and never fail`() throws {
    let outcome = try Program.run(["check", "--notes", "--strict", "-"], input: Dataset.text())

    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 40)
    #expect(outcome.lines.dropLast().allSatisfy { $0.contains(": note: ") })
    #expect(
      outcome.lines.contains {
        $0.contains(
          ": note: pilots[0].evaluation: the pilot `p-wg1-wheel-review` is over and was never evaluated; evaluate it, or say that it was abandoned [pilot-without-evaluation]"
        )
      })
    #expect(outcome.lines.last?.contains(": 0 errors, 0 warnings, 39 notes, ") == true)
  }

  @Test func `sentences can be Hungarian`() throws {
    let outcome = try Program.run(["check", "--lang", "hu", "-"], input: Dataset.broken())

    #expect(
      outcome.lines.first
        == "-:5:5: error: meta.subtitel: ismeretlen kulcs: `subtitel`; talán `subtitle`? [unknown-key]"
    )
  }
}
