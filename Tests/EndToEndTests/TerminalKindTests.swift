// SPDX-License-Identifier: EUPL-1.2

import Testing

/// The program at terminals, and in environments, that are not as one would wish.
@Suite struct TerminalKindTests {
  @Test(arguments: [nil, "", "dumb"] as [String?])
  func `a terminal without a cursor to place gets plain text`(type: String?) throws {
    let pty = try Pty(environment: ["TERM": type])

    #expect(try pty.exitStatus() == 0)
    #expect(pty.text.contains("clustertui: The "))
    #expect(pty.text.contains("overview › Brief\r\n"))
    #expect(!pty.output.contains(0x1B))
    #expect(try pty.settings == pty.settingsBefore)
  }

  @Test(arguments: ["vt100", "xterm-kitty", "linux", "screen", "nonsense"])
  func `any other terminal gets the full screen, as its relative if need be`(type: String) throws {
    let pty = try Pty(environment: ["TERM": type])
    try pty.wait(for: "F10")
    #expect(pty.output.contains(0x1B))

    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
  }

  @Test func `outside UTF-8 every byte is ASCII`() throws {
    let pty = try Pty(["--lang", "hu"], environment: ["LC_ALL": "C"])
    try pty.wait(for: "F10")

    for (key, text) in [("4", "WG4"), ("\u{1B}[C\u{1B}[C\u{1B}[C\r", "r-wg4-1"), ("?", "Esc")] {
      try pty.type(key)
      try pty.wait(for: text)
    }
    try pty.waitForSilence()
    try pty.type("qq")

    #expect(try pty.exitStatus() == 0)
    #expect(pty.output.allSatisfy { $0 < 0x80 })
  }

  @Test func `outside UTF-8 plain text is ASCII`() throws {
    let outcome = try Program.run(["--lang", "hu"], environment: ["LC_ALL": "C"])

    #expect(outcome.status == 0)
    #expect(outcome.lines.contains("Intelligensebb klaszterpolitikak Delkelet-Europaban"))
    #expect(outcome.output.allSatisfy { $0 < 0x80 })
  }

  @Test func `nothing is sent while nobody types`() throws {
    let pty = try Pty()
    try pty.wait(for: "F10")
    try pty.type("4")
    try pty.wait(for: "WG4")
    try pty.waitForSilence()

    #expect(pty.countOfBytes(milliseconds: 1000) == 0)
  }

  @Test(
    arguments: [
      ([], nil, true),
      ([], "", true),
      ([], "1", false),
      (["--color", "never"], nil, false),
      (["--color", "8"], "1", true),
    ] as [([String], String?, Bool)])
  func `colour is sent only to who wants it`(
    arguments: [String], noColor: String?, hasColor: Bool
  ) throws {
    let pty = try Pty(arguments, environment: ["NO_COLOR": noColor])
    try pty.wait(for: "F10")
    for key in ["4", "\u{1B}[C", "\r", "?"] {
      try pty.type(key)
      try pty.waitForSilence(milliseconds: 50)
    }
    try pty.type("qq")

    #expect(try pty.exitStatus() == 0)
    #expect(SentBytes(pty.output).hasColor == hasColor)
  }
}
