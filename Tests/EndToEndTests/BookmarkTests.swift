// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Places by name on the command line, and bookmarks from one session to the next.
@Suite struct BookmarkTests {
  @Test(arguments: [
    ["--at", "WG4 r-wg4-1"], ["--at", "wg4 › ajánlások › r-wg4-1"], ["--record", "r-wg4-1"],
  ])
  func `a place is opened from the command line`(arguments: [String]) throws {
    let outcome = try Program.run(["snapshot"] + arguments)

    #expect(outcome.status == 0)
    #expect(outcome.lines.contains { $0.contains("WG4 › Recommendations › r-wg4-1") })
  }

  @Test func `a place that is not there is told`() throws {
    let outcome = try Program.run(["snapshot", "--at", "WG4 r-wg4-99"])

    #expect(outcome.status == 64)
    #expect(outcome.errorText.contains("There is no place 'WG4 r-wg4-99' in this dataset"))
  }

  @Test func `a bookmark is there the next time`() throws {
    let scratch = try Scratch()
    let environment = ["XDG_STATE_HOME": scratch.path("state")]
    let first = try Pty(["--at", "WG4 r-wg4-2"], environment: environment)
    try first.wait(for: "r-wg4-2")
    try first.type("ma")
    try first.wait(for: "Bookmark a: wg4 recommendations r-wg4-2")
    try first.type("q")
    #expect(try first.exitStatus() == 0)

    let second = try Pty(environment: environment)
    try second.wait(for: "Overview › Brief")
    try second.type("'")
    try second.wait(for: "a wg4 recommendations r-wg4-2")
    try second.type("a")
    try second.wait(for: "WG4 › Recommendations › r-wg4-2")
    try second.type("q")
    #expect(try second.exitStatus() == 0)
  }

  @Test(arguments: ["--read-only", "--kiosk"])
  func `nothing is written where nothing may be`(mode: String) throws {
    let scratch = try Scratch()
    let pty = try Pty([mode], environment: ["XDG_STATE_HOME": scratch.path("state")])
    try pty.wait(for: "F10")

    try pty.type("ma")
    try pty.wait(for: "The bookmark is kept only until the program ends")
    try pty.type("qq")

    #expect(try pty.exitStatus() == 0)
    #expect(!FileManager.default.fileExists(atPath: scratch.path("state")))
  }

  @Test func `a file that holds something else is left as it is`() throws {
    let scratch = try Scratch()
    let environment = ["XDG_STATE_HOME": scratch.path("state")]
    let first = try Pty(environment: environment)
    try first.wait(for: "F10")
    try first.type("maq")
    #expect(try first.exitStatus() == 0)
    let folder = scratch.path("state/clustertui")
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    _ = try scratch.file("state/clustertui/\(name)", "notes of mine")

    let second = try Pty(environment: environment)
    try second.wait(for: "No bookmarks are read or kept")
    try second.type("mb")
    try second.wait(for: "The bookmark is kept only until the program ends")
    try second.type("q")

    #expect(try second.exitStatus() == 0)
    #expect(try scratch.bytes("state/clustertui/\(name)") == Array("notes of mine".utf8))
  }
}
