// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc
import Testing

/// Copying at a terminal, and the file that it leaves.
@Suite struct CopyTests {
  private static let keys = ["--tab", "wg4", "--page", "recommendations"]

  @Test func `a text goes to the terminal and into a file of the user's own`() throws {
    let scratch = try Scratch()
    let pty = try Pty(Self.keys, environment: ["XDG_STATE_HOME": scratch.path("state")])
    try pty.wait(for: "r-wg4-1")

    try pty.type("yy")
    try pty.wait(for: "\u{1B}]52;c;")
    try pty.wait(for: "Sent to the terminal; it is also in")
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
    let path = scratch.path("state/clustertui/copy.txt")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let encoded = Data(text.utf8).base64EncodedString()
    #expect(pty.text.contains("\u{1B}]52;c;\(encoded)\u{7}"))
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func `read-only sends without writing`() throws {
    let scratch = try Scratch()
    let pty = try Pty(
      Self.keys + ["--read-only"], environment: ["XDG_STATE_HOME": scratch.path("state")])
    try pty.wait(for: "r-wg4-1")

    try pty.type("yy")
    try pty.wait(for: "Sent to the terminal")
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
    #expect(!FileManager.default.fileExists(atPath: scratch.path("state")))
  }

  @Test func `a console that would print the text gets none`() throws {
    let scratch = try Scratch()
    let pty = try Pty(
      Self.keys, environment: ["XDG_STATE_HOME": scratch.path(""), "TERM": "vt100"])
    try pty.wait(for: "r-wg4-1")

    try pty.type("yy")
    try pty.wait(for: "This terminal takes no text; it is also in")
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
    #expect(!pty.text.contains("]52;"))
  }

  @Test func `the text arrives in the clipboard`() throws {
    let tmux = try Tmux(Self.keys)
    try tmux.wait(for: "WG4 › Recommendations › r-wg4-1")

    try tmux.type("yy")
    try tmux.wait(for: "Sent to the terminal")

    #expect(try tmux.clipboard() == "Three cluster levels with transparent points criteria")
  }
}
