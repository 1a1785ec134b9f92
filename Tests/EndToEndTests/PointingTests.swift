// SPDX-License-Identifier: EUPL-1.2

import Testing

/// What comes to the program from a clipboard and a mouse.
@Suite struct PointingTests {
  @Test func `a paste between marks is refused and said so`() throws {
    let tmux = try Tmux(["--tab", "wg4", "--page", "recommendations"])
    let before = try tmux.wait(for: "WG4 › Recommendations › r-wg4-1")

    try tmux.paste("jjq\u{1B}[B\n5q")
    let after = try tmux.wait(for: "Pasted text is not read as commands")

    #expect(after.dropLast(2) == before.dropLast(2))
  }

  @Test(arguments: [["--mouse", "off"], ["--mouse", "on"]])
  func `a paste without marks is refused too, at a terminal that knows none`(
    arguments: [String]
  ) throws {
    let pty = try Pty(arguments, environment: ["TERM": "vt100"])
    try pty.wait(for: "F10")

    try pty.type("5 quotes, and q in them\r")
    try pty.wait(for: "Pasted text is not read as commands")
    try pty.waitForSilence()
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
    #expect(SentBytes(pty.output).privateModes["2004"] == nil)
    #expect(SentBytes(pty.output).privateModes["1000"] == nil)
  }

  @Test func `a click and the wheel reach the program`() throws {
    let pty = try Pty(["--mouse", "on"])
    try pty.wait(for: "F10")

    try pty.type("\u{1B}[<0;48;1M\u{1B}[<0;48;1m")
    try pty.wait(for: "WG4")
    try pty.waitForSilence()
    try pty.type("\u{1B}[<65;10;6M")
    #expect(pty.countOfBytes(milliseconds: 5000) > 0)
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
    #expect(pty.screenIsGivenBack)
  }

  @Test(arguments: [
    ([], [:], true),
    ([], ["SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"], false),
    (["--mouse", "on"], ["SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"], true),
    (["--mouse", "off"], [:], false),
    (["--read-only"], [:], false),
  ])
  func `the mouse is switched on for who wants it, and off again`(
    arguments: [String], environment: [String: String], isOn: Bool
  ) throws {
    let pty = try Pty(arguments, environment: environment.mapValues { $0 })
    try pty.wait(for: "F10")
    #expect((SentBytes(pty.output).privateModes["1006"] == true) == isOn)
    #expect(SentBytes(pty.output).privateModes["2004"] == true)

    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
    #expect(pty.screenIsGivenBack)
  }
}
