// SPDX-License-Identifier: EUPL-1.2

import Glibc
import Testing

@Suite struct SignalTests {
  @Test(
    arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130), (SIGUSR1, 138), (SIGSEGV, 139)]
      as [(Int32, Int32)])
  func `a signal ends the program and gives the terminal back`(
    signal: Int32, status: Int32
  ) throws {
    // a program that crashes on purpose should leave no core file behind
    let pty = try Pty(
      running: "/bin/sh", ["-c", "ulimit -c 0 && exec \"$0\"", Program.path()])
    try pty.wait(for: "F10")
    // a frame takes several writes; between two of them it may end in the middle of a sequence, which
    // a terminal gives up for the next one and `screenIsGivenBack` does not
    try pty.waitForSilence()

    try pty.child.send(signal)

    #expect(try pty.exitStatus() == status)
    #expect(try pty.settings == pty.settingsBefore)
    #expect(pty.screenIsGivenBack)
  }

  @Test func `a terminal that goes away ends the program`() throws {
    let pty = try Pty()
    try pty.wait(for: "F10")

    pty.hangUp()

    #expect(try pty.child.exitStatus(within: 2) == 129)
  }

  @Test func `a terminal that takes no output does not keep the program from ending`() throws {
    let pty = try Pty()
    try pty.wait(for: "F10")
    try pty.waitForSilence()
    try pty.stopOutput()
    try pty.type("4")
    try pty.waitUntilKeysAreRead()

    try pty.child.send(SIGTERM)

    // not 143: it is the guard's alarm that ends a program which cannot end by itself
    #expect(try pty.exitStatus() == 142)
    #expect(try pty.settings == pty.settingsBefore)
  }

  @Test func `a burst of keys ends with the last one`() throws {
    let pty = try Pty()
    try pty.wait(for: "F10")
    var random = Dice(state: 2014)
    let keys = (0..<400).compactMap { _ in Self.keys.randomElement(using: &random) }

    try pty.type(keys.joined() + "\u{1B}[201~")
    try pty.waitForSilence()
    // closes whatever is open; behind a pause, or q would be a letter of a paste or of a line
    for _ in 0..<3 {
      try pty.type("\u{1B}")
      try pty.waitForSilence()
    }
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
    #expect(pty.screenIsGivenBack)
  }

  /// All keys but those that quit or suspend, and some that no program expects.
  private static let keys =
    "0123456789hjklgGbBL+? xé漢\r\t\u{1B}\u{7F}\u{2}\u{4}\u{6}\u{C}\u{15}".map(String.init)
    + [
      "A", "B", "C", "D", "H", "F", "Z", "5~", "6~", "1;5C", "11~", "12~", "19~", "200~", "201~",
      "<0;1;1M", "<65;9;9M",
    ]
    .map { "\u{1B}[" + $0 }

  /// A small generator with a fixed beginning, so that every run presses the same keys.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
