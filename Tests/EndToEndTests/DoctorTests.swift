// SPDX-License-Identifier: EUPL-1.2

import Testing

/// What the program says about the terminal it finds.
@Suite struct DoctorTests {
  @Test func `without a terminal the page says so`() throws {
    let outcome = try Program.run(["doctor"])

    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 12)
    for line in [
      "Output: standard output is not a terminal: plain text is printed.",
      "Terminal: TERM is xterm-256color, which terminfo knows.", "Colours: 256.",
      "Locale: LANG is C.UTF-8; UTF-8, all characters are shown.",
    ] { #expect(outcome.lines.contains(line)) }
  }

  @Test(
    arguments: [
      (
        "xterm-kitty",
        "Terminal: TERM is xterm-kitty, which terminfo does not know; xterm-256color is used instead."
      ),
      ("vt100", "Colours: none; bold, underlined and reversed text instead."),
      ("dumb", "cannot show a full screen"),
      (nil, "Terminal: The variable TERM is not set"),
    ] as [(String?, String)])
  func `it names the terminal and what is used instead`(type: String?, line: String) throws {
    let pty = try Pty(
      ["doctor"], environment: ["TERM": type, "LC_ALL": "C", "SSH_CONNECTION": "a b c d"])

    #expect(try pty.exitStatus() == 0)
    #expect(pty.text.contains(line))
    #expect(pty.text.contains("Output: standard output is a terminal, 80 columns, 24 rows."))
    #expect(pty.text.contains("Network: this is an SSH connection"))
    #expect(pty.text.contains("Locale: LC_ALL is C; not UTF-8"))
    #expect(pty.output.allSatisfy { $0 < 0x80 && $0 != 0x1B })
    #expect(try pty.settings == pty.settingsBefore)
  }

  @Test func `it shows what keys send`() throws {
    let pty = try Pty(["doctor", "--keys"])
    try pty.wait(for: "Ctrl-C ends this.")

    for (key, line) in [
      ("\u{1B}[A", "1B 5B 41  <Up>"), ("ő", "C5 91  ő"), ("\u{1B}[I", "1B 5B 49  no key of ours"),
      ("\u{3}", "03  <C-c>"),
    ] {
      try pty.type(key)
      try pty.wait(for: line)
    }

    #expect(try pty.exitStatus() == 0)
    #expect(try pty.settings == pty.settingsBefore)
  }

  @Test(
    arguments: [
      (
        ["doctor", ">&-"], 74,
        "clustertui: cannot write to standard output: Bad file descriptor\r\n"
      ),
      (
        [">", "/dev/full"], 74,
        "clustertui: cannot write to standard output: No space left on device\r\n"
      ),
      (["doctor", "--keys", "<&-"], 66, "run the program in a terminal.\r\n"),
      (["--lang", "hu", "<&-", ">&-", "2>&-"], 74, ""),
    ] as [([String], Int32, String)])
  func `a closed or full stream is said in one sentence`(
    words: [String], status: Int32, sentence: String
  ) throws {
    let pty = try Pty(
      running: "/bin/sh", ["-c", "exec \"$0\" \(words.joined(separator: " "))", Program.path()])

    #expect(try pty.exitStatus() == status)
    #expect(pty.text.hasSuffix(sentence))
    #expect(pty.text.split(separator: "\r\n").count == (sentence.isEmpty ? 0 : 1))
    #expect(try pty.settings == pty.settingsBefore)
  }

  @Test func `exported LINES and COLUMNS do not freeze the size`() throws {
    let pty = try Pty(environment: ["LINES": "10", "COLUMNS": "50"], columns: 100, rows: 30)
    try pty.wait(for: "F10")

    pty.resize(columns: 20, rows: 5)
    try pty.wait(for: "40 columns and 8")
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
  }

  @Test func `a relative that is used instead is named in the status line`() throws {
    let tmux = try Tmux(
      running: ["/usr/bin/env", "TERM=xterm-kitty", Program.path()])

    try tmux.wait(for: "xterm-kitty is unknown here: shown as on xterm-256color")
  }
}
