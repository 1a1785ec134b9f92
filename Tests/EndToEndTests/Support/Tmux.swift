// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc

/// The program in a real terminal emulator: what a person would see on the screen.
///
/// A tmux server of its own, behind a socket that nobody else knows and without anybody's settings.
/// A class because the server has to be ended.
final class Tmux {
  private let scratch: Scratch
  private let tmux: String

  /// Starts the program in a terminal of the given size.
  convenience init(
    _ arguments: [String] = [], environment: [String: String?] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws {
    try self.init(
      running: [Program.path()] + arguments, environment: environment, columns: columns, rows: rows)
  }

  /// Starts any program in a terminal of the given size.
  init(
    running command: [String], environment: [String: String?] = [:], columns: Int = 80,
    rows: Int = 24
  ) throws {
    scratch = try Scratch()
    tmux = try Self.path()
    let variables = Program.environment(environment.merging(["TERM": nil]) { $1 })
    // ends by itself, and the server with it, even where the tests are killed in the middle
    let limited = ["timeout", "--foreground", "120"] + command
    try run(
      ["start-server", ";", "set", "-s", "set-clipboard", "on", ";"]
        + ["set", "-g", "status", "off", ";", "set", "-g", "exit-empty", "on"]
        + [";", "set", "-g", "default-terminal", "screen-256color", ";"]
        + ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        + ["env", "-i", "TERM=screen-256color"] + variables.map { "\($0.key)=\($0.value)" }
        + limited)
  }

  deinit {
    // a server that has ended by itself cannot be ended again
    _ = try? run(["kill-server"])
  }

  /// The rows of the screen without the blanks at their ends.
  func rows() throws -> [String] {
    try attempt(["capture-pane", "-p"]).lines.map(\.withoutTrailingBlanks)
  }

  /// The terminal's modes that a program may leave behind: the screen, the cursor, the arrow keys,
  /// the mouse.
  func modes() throws -> String {
    let format = "#{alternate_on} #{cursor_flag} #{keypad_cursor_flag} #{mouse_any_flag}"
    return try run(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  /// What a program has put into the terminal's clipboard.
  func clipboard() throws -> String { try run(["show-buffer"]) }

  func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

  func type(_ text: String) throws { try run(["send-keys", "-l", text]) }

  /// Pastes a text as a person does with a key of the terminal, between marks if the program has
  /// asked for them.
  func paste(_ text: String) throws { try run(["set-buffer", text, ";", "paste-buffer", "-p"]) }

  func resize(columns: Int, rows: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Looks at the screen until it is as wanted and does not change any more, and returns it.
  @discardableResult
  func wait(_ what: String, until isSo: ([String]) -> Bool) throws -> [String] {
    let deadline = Deadline()
    var previous: [String] = []
    while true {
      let rows = try rows()
      // a picture may arrive in parts, and the first of them be all that was asked for
      if isSo(rows), rows == previous { return rows }
      previous = rows
      guard !deadline.isOver else {
        throw Failure("no \(what) on the screen; it shows:\n" + rows.joined(separator: "\n"))
      }
      usleep(10_000)
    }
  }

  /// Looks at the screen until a text is on it, and returns all of it.
  @discardableResult
  func wait(for text: String) throws -> [String] {
    try wait("'\(text)'") { rows in rows.contains { $0.contains(text) } }
  }

  private static func path() throws -> String {
    let directories = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let paths = directories.split(separator: ":").map { "\($0)/tmux" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile(atPath:))
    else { throw Failure("tmux is not installed: script/bootstrap test") }
    return path
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let outcome = try attempt(arguments)
    guard outcome.status == 0 else { throw Failure("tmux: \(outcome.errorText)") }
    return outcome.text
  }

  private func attempt(_ arguments: [String]) throws -> Program.Outcome {
    // -u: what it prints is UTF-8
    try Program.run(
      tmux, ["-u", "-S", scratch.path("tmux"), "-f", "/dev/null"] + arguments,
      environment: Program.environment())
  }
}

extension StringProtocol {
  var withoutTrailingBlanks: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }
}
