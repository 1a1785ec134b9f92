// SPDX-License-Identifier: EUPL-1.2

import Testing

/// Shared machines, slow lines, screen readers.
@Suite struct ModeTests {
  @Test func `a kiosk does not read files that the caller names`() throws {
    let scratch = try Scratch()
    let files = scratch.path("")
    let pty = try Pty(
      ["--kiosk"], environment: ["TERMINFO_DIRS": files, "HOME": files, "LOCPATH": files])
    try pty.wait(for: "kiosk")

    try pty.type("\u{1A}")
    try pty.wait(for: "That cannot be done at a shared screen")
    try pty.type("q")
    try pty.wait(for: "Once more quits")
    try pty.type("\u{1B}[21~")

    #expect(try pty.exitStatus() == 0)
    #expect(pty.screenIsGivenBack)
  }

  @Test func `the start returns when nobody has pressed a key for a while`() throws {
    let pty = try Pty(["--kiosk", "--idle-reset", "0.01"])
    try pty.wait(for: "F10")

    try pty.type("4")
    try pty.wait(for: "WG4")
    try pty.wait(for: "Overview")
    try pty.waitForSilence()

    #expect(pty.countOfBytes(milliseconds: 1500) == 0)
  }

  @Test func `a line that takes no bytes for a while makes the screen lean`() throws {
    let pty = try Pty()
    try pty.wait(for: "F10")
    // the first key that needs records reads them, which may take longer than the line is slow below
    try pty.type("4")
    try pty.wait(for: "WG4")
    try pty.waitForSilence()

    try pty.stopOutput()
    try pty.type("5")
    try pty.waitUntilKeysAreRead()
    #expect(pty.countOfBytes(milliseconds: 400) == 0)
    try pty.startOutput()

    try pty.wait(for: "The line is slow")
    try pty.type("q")
    #expect(try pty.exitStatus() == 0)
  }

  @Test func `a lean screen has no colour, and a frame for many keys`() throws {
    let pty = try Pty(["--lean", "--tab", "wg4", "--page", "recommendations"])
    try pty.wait(for: "lean")
    try pty.waitForSilence()

    let before = pty.output.count
    for _ in 0..<8 { try pty.type("j") }
    try pty.waitForSilence(milliseconds: 500)
    #expect(pty.output.count - before < 600)
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
    #expect(!SentBytes(pty.output).hasColor)
  }

  @Test func `in sentences every record is reached by numbers and letters`() throws {
    let outcome = try Program.run(
      ["--linear"], input: "t\n4\ns\n4\nn\no\n1\nb\nnonsense\nq\nnot read\n")

    #expect(outcome.status == 0)
    #expect(
      outcome.lines.first
        == "ClusterTUI in sentences. Type a letter and Enter; ? tells the letters.")
    for line in [
      "> 4 Finance, Brief. Text; o reads it.", "4: Recommendations.",
      "> 4 Finance, Recommendations. Row 2 of 9, recommendation r-wg4-2: Design calls together with a cluster stakeholder group, Stage designed, Imp. 4, Eff. 2, illustrative.",
      "Rests on:", "> nonsense is no command; ? tells the commands.",
    ] { #expect(outcome.lines.contains(line)) }
    #expect(!outcome.output.contains(0x1B))
  }

  @Test func `sentences at a terminal leave its settings alone`() throws {
    let pty = try Pty(["--linear", "--lang", "hu"], environment: ["TERM": "dumb", "LC_ALL": "C"])
    try pty.wait(for: "> ")
    #expect(try pty.settings == pty.settingsBefore)

    try pty.type("g\n")
    try pty.wait(for: "0 Overview, Brief.")
    try pty.type("q\n")

    #expect(try pty.exitStatus() == 0)
    #expect(pty.output.allSatisfy { $0 < 0x80 && $0 != 0x1B })
  }
}
