// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc
import Testing

/// A dataset that takes its time: a FIFO into which the test writes when it likes.
@Suite struct LoadingTests {
  @Test func `what is slow is shown as it comes, and then the dataset`() throws {
    let slow = try SlowDataset()
    let pty = try Pty([slow.path])
    let text = try Dataset.text()
    let half = text.utf8.count / 2
    try pty.wait(for: "Esc cancels")

    try slow.write(text.prefix(half))
    // repainted as a whole: otherwise only the digits that differ would be sent
    try pty.type("\u{C}")
    try pty.wait(for: "Reading: ")
    try slow.write(text.dropFirst(half))
    slow.end()
    try pty.wait(for: "F10")
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
    #expect(pty.screenIsGivenBack)
    #expect(pty.text.contains("slow.json"))
  }

  @Test(arguments: ["\u{1B}", "q", "\u{3}", "\u{1B}[21~"])
  func `a key gives up, whether anything comes or not`(key: String) throws {
    let slow = try SlowDataset()
    let pty = try Pty([slow.path])
    try pty.wait(for: "Esc cancels")

    try pty.type(key)

    #expect(try pty.exitStatus() == 130)
    #expect(pty.screenIsGivenBack)
    #expect(try pty.settings == pty.settingsBefore)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal ends it as it ends everything`(signal: Int32) throws {
    let slow = try SlowDataset()
    let pty = try Pty([slow.path])
    try pty.wait(for: "Esc cancels")

    try pty.child.send(signal)

    #expect(try pty.exitStatus() == 128 + signal)
    #expect(pty.screenIsGivenBack)
    #expect(try pty.settings == pty.settingsBefore)
  }

  @Test func `other keys are taken and mean nothing`() throws {
    let slow = try SlowDataset()
    let pty = try Pty([slow.path])
    try pty.wait(for: "Esc cancels")

    try pty.type("4jj?\r")
    try pty.waitUntilKeysAreRead()
    pty.resize(columns: 100, rows: 30)
    try slow.write(Dataset.text()[...])
    slow.end()

    try pty.wait(for: "F10")
    try pty.waitForSilence()
    #expect(!pty.text.contains("half a screenful"))
    try pty.type("q")
    #expect(try pty.exitStatus() == 0)
  }

  @Test func `what is wrong is said on a terminal that is given back`() throws {
    let slow = try SlowDataset()
    let pty = try Pty([slow.path])
    try pty.wait(for: "Esc cancels")

    try slow.write(Dataset.broken()[...])
    slow.end()

    #expect(try pty.exitStatus() == 1)
    #expect(pty.screenIsGivenBack)
    #expect(try pty.settings == pty.settingsBefore)
    let end = try #require(pty.text.range(of: "slow.json:5:5: error: meta.subtitel: unknown key"))
    #expect(!pty.text[end.upperBound...].contains("\u{1B}"))
  }

  @Test func `Hungarians read it in Hungarian, slow lines without colours`() throws {
    let slow = try SlowDataset()
    let pty = try Pty(["--lang", "hu", "--lean", slow.path])

    try pty.wait(for: "Esc megszakítja")
    try pty.type("q")

    #expect(try pty.exitStatus() == 130)
    #expect(pty.screenIsGivenBack)
  }

  @Test func `where there is no terminal nothing is shown of it`() throws {
    let slow = try SlowDataset()
    let scratch = try Scratch()
    let output = try scratch.open("output")
    let child = try Child(
      Program.path(), [slow.path], environment: Program.environment(),
      streams: [.descriptor(output), .descriptor(output), .descriptor(output)])
    try slow.write(Dataset.text()[...])
    slow.end()

    #expect(try child.exitStatus() == 0)
    let text = String(decoding: try scratch.bytes("output"), as: UTF8.self)
    close(output)
    #expect(text.hasPrefix("overview › Brief"))
    #expect(!text.contains("Esc cancels"))
  }
}

/// A FIFO that ends when the test says so.
///
/// A class because its end has to be closed once.
final class SlowDataset {
  let path: String
  private let scratch: Scratch
  private var descriptor: Int32

  init() throws {
    scratch = try Scratch()
    path = scratch.path("slow.json")
    try check("mkfifo", mkfifo(path, 0o600))
    // open to read too, or this would wait for the program
    descriptor = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("cannot open the FIFO") }
  }

  deinit { end() }

  /// Waits until the program has taken nearly all of it.
  func write(_ text: Substring) throws {
    var rest = Array(text.utf8)[...]
    let deadline = Deadline()
    while !rest.isEmpty {
      guard !deadline.isOver else { throw Failure("the program does not read the FIFO") }
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) } else { usleep(2000) }
    }
  }

  func end() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
  }
}
