// SPDX-License-Identifier: EUPL-1.2

import Glibc
import Testing

/// The file of settings: where it is looked for, and what it does at the screen.
@Suite struct SettingsTests {
  /// A folder as XDG_CONFIG_HOME with these settings.
  private func folder(_ settings: String) throws -> Scratch {
    let scratch = try Scratch()
    guard mkdir(scratch.path("clustertui"), 0o700) == 0 else { throw Failure("no folder") }
    _ = try scratch.file("clustertui/config.json", settings)
    return scratch
  }

  @Test func `settings decide where nothing else does`() throws {
    let scratch = try folder(#"{"language": "hu", "tab": "wg4", "keys": {"quit": "x"}}"#)
    let pty = try Pty(environment: ["XDG_CONFIG_HOME": scratch.path("")])

    try pty.wait(for: "WG4 › Áttekintés")
    try pty.type("x")

    #expect(try pty.exitStatus() == 0)
  }

  @Test func `options win over settings`() throws {
    let scratch = try folder(#"{"language": "hu", "tab": "wg4"}"#)
    let environment = ["XDG_CONFIG_HOME": scratch.path("")]

    let option = try Program.run(["--lang", "en", "--tab", "wg5"], environment: environment)
    #expect(option.lines.first == "wg5 › Brief")
    let none = try Program.run(["--no-config"], environment: environment)
    #expect(none.lines.first == "overview › Brief")
    let home = try Program.run([], environment: ["HOME": scratch.path("clustertui")])
    #expect(home.lines.first == "overview › Brief")
  }

  @Test func `a tab that the dataset lacks is said, and no reason to end`() throws {
    let scratch = try folder(#"{"tab": "wg9"}"#)
    let pty = try Pty(environment: ["XDG_CONFIG_HOME": scratch.path("")])

    try pty.wait(for: "This dataset has no tab wg9")
    try pty.type("q")

    #expect(try pty.exitStatus() == 0)
  }

  @Test func `faulty settings are told and end the program`() throws {
    let scratch = try folder("{\n  \"languag\": \"hu\",\n  \"keys\": {\"quit\": \"j\"}\n}")
    let path = scratch.path("") + "/clustertui/config.json"

    let outcome = try Program.run([], environment: ["XDG_CONFIG_HOME": scratch.path("")])

    #expect(outcome.status == 78)
    #expect(
      outcome.errorLines == [
        "\(path):2:3: error: languag: unknown key `languag`, did you mean `language`? [unknown-key]",
        "\(path):3:20: error: keys.quit: j means `move-down` already; expected another key, or `move-down` with other keys or none in this file [key-taken]",
        "clustertui: --no-config starts without these settings",
      ])
  }

  @Test func `a file that is named must be there`() throws {
    let outcome = try Program.run(["--config", "/nowhere/config.json"])

    #expect(outcome.status == 66)
    #expect(outcome.errorLines.count == 1)
  }

  @Test(
    arguments: [
      ["HOME": nil], ["HOME": "/nowhere"], ["HOME": "relative"], ["HOME": "/proc/1"],
      ["XDG_CONFIG_HOME": "relative"],
    ] as [[String: String?]])
  func `a home that is missing or closed does not matter`(environment: [String: String?]) throws {
    let outcome = try Program.run([], environment: environment)

    #expect(outcome.status == 0)
    #expect(outcome.lines.first == "overview › Brief")
    #expect(outcome.errors.isEmpty)
  }

  @Test func `a pipe in the place of the settings does not keep the start waiting`() throws {
    let scratch = try folder("{}")
    let path = scratch.path("clustertui/config.json")
    guard unlink(path) == 0, mkfifo(path, 0o600) == 0 else { throw Failure("no pipe") }

    let outcome = try Program.run([], environment: ["XDG_CONFIG_HOME": scratch.path("")])

    #expect(outcome.status == 0)
  }

  @Test func `a kiosk reads no settings of the caller`() throws {
    let scratch = try folder(#"{"language": "hu", "keys": {"cancel": "none"}}"#)
    let pty = try Pty(["--kiosk"], environment: ["XDG_CONFIG_HOME": scratch.path("")])

    try pty.wait(for: "Overview › Brief")
    try pty.type("qq")

    #expect(try pty.exitStatus() == 0)
  }

  @Test func `settings in force are printed as a file that means the same`() throws {
    let scratch = try folder(#"{"keys": {"quit": "x"}, "colors": {"bar": {"reverse": true}}}"#)
    let environment = ["XDG_CONFIG_HOME": scratch.path("")]

    let printed = try Program.run(["config", "--print"], environment: environment)
    let file = try scratch.file("printed.json", printed.text)
    let again = try Program.run(["config", "--config", file, "--print"])

    #expect(printed.status == 0)
    #expect(printed.text.contains("\"quit\": [\n      \"x\",\n      \"<F10>\"\n    ]"))
    #expect(again.text == printed.text)
  }
}
