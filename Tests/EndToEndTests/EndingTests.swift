// SPDX-License-Identifier: EUPL-1.2

import Glibc
import Testing

/// However it ends, whatever the terminal: the terminal is as it was.
@Suite struct EndingTests {
  /// One combination out of terminals, locales, sizes and ways to end.
  struct Case: CustomStringConvertible {
    let type: String
    let locale: String
    let size: (columns: Int, rows: Int)
    let ending: Ending

    var description: String { "\(type) \(locale) \(size.columns)x\(size.rows) \(ending)" }

    /// Not all of the 288, but each value with most of the others: the lengths have no common factor
    /// that would keep two of them together.
    static let all: [Case] = (0..<36).map { index in
      let types = ["xterm-256color", "screen-256color", "vt100", "linux", "xterm-kitty"]
      let sizes = [(80, 24), (40, 8), (1, 1), (200, 60)]
      return Case(
        type: types[index % 5], locale: ["C.UTF-8", "C", "hu_HU.ISO-8859-2"][index % 3],
        size: sizes[index / 5 % 4], ending: Ending.all[index % 7])
    }
  }

  enum Ending {
    case keys(String)
    case signal(Int32)

    static let all: [Ending] = [
      .keys("q"), .keys("\u{1B}[21~"), .keys("\u{3}\u{3}"), .signal(SIGTERM), .signal(SIGHUP),
      .signal(SIGINT), .signal(SIGABRT),
    ]

    var status: Int32 {
      switch self {
      case .keys: 0
      case .signal(let signal): 128 + signal
      }
    }
  }

  @Test(arguments: Case.all)
  func `the terminal is given back as it was`(_ test: Case) throws {
    let pty = try Pty(
      running: "/bin/sh", ["-c", "ulimit -c 0 && exec \"$0\" --mouse on", Program.path()],
      environment: ["TERM": test.type, "LC_ALL": test.locale], columns: test.size.columns,
      rows: test.size.rows)
    try pty.waitUntilRaw()
    try pty.waitForSilence(milliseconds: 100)

    switch test.ending {
    case .keys(let keys): try pty.type(keys)
    case .signal(let signal): try pty.child.send(signal)
    }

    #expect(try pty.exitStatus() == test.ending.status)
    #expect(try pty.settings == pty.settingsBefore)
    #expect(pty.leftoverModes.isEmpty)
  }

  @Test func `a terminal that goes away without a signal ends the program too`() throws {
    let pty = try Pty(running: "/bin/sh", ["-c", "trap '' HUP; exec \"$0\"", Program.path()])
    try pty.wait(for: "F10")

    pty.hangUp()

    #expect(try pty.child.exitStatus(within: 2) == 129)
  }

  @Test func `Ctrl-Z where no shell could bring the program back changes nothing`() throws {
    let pty = try Pty()
    try pty.wait(for: "F10")

    try pty.type("\u{1A}")
    try pty.wait(for: "F10")
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
    #expect(pty.screenIsGivenBack)
  }

  @Test(
    arguments: [
      ("overflow", SIGSEGV + 128), ("trap", SIGILL + 128), ("abort", SIGABRT + 128), ("exit", 3),
      ("pipe", 0),
    ] as [(String, Int32)])
  func `a crash or an exit from anywhere resets first and speaks then`(
    way: String, status: Int32
  ) throws {
    let pty = try Pty(running: Program.path("guard-probe"), [way])

    #expect(try pty.exitStatus() == status)
    #expect(pty.text == "painted<reset>stray")
    #expect(try pty.settings == pty.settingsBefore)
  }
}
