// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc

/// The program under test, as it was built together with the tests.
enum Program {
  /// What came of a run without a terminal.
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]

    var text: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: errors, as: UTF8.self) }
    var lines: [String] { Self.lines(of: text) }
    var errorLines: [String] { Self.lines(of: errorText) }

    /// Every line but what follows the last end of one, which is nothing.
    private static func lines(of text: String) -> [String] {
      text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }

  /// Beside the tests, whatever directory the build went to.
  static func path(_ name: String = "clustertui") throws -> String {
    let arguments = CommandLine.arguments.map { URL(filePath: $0) }
    for start in [Bundle.main.executableURL].compactMap(\.self) + arguments {
      var directory = start.deletingLastPathComponent()
      // where the tests are a bundle, their executable lies some directories inside it
      for _ in 0..<4 {
        let path = directory.appending(path: name).path
        if FileManager.default.isExecutableFile(atPath: path) { return path }
        directory.deleteLastPathComponent()
      }
    }
    throw Failure("no program '\(name)' beside the tests: swift build")
  }

  /// A user's environment and nothing of the caller's but what a built program needs to run at all.
  static func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    let needed = ["PATH", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "TERMINFO", "TERMINFO_DIRS"]
    var result = ProcessInfo.processInfo.environment.filter { needed.contains($0.key) }
    result["LANG"] = "C.UTF-8"
    result["TERM"] = "xterm-256color"
    for (name, value) in changes { result[name] = value }
    return result
  }

  /// Runs the program without a terminal until it ends.
  ///
  /// Through files, not pipes: a pipe's end that some other process of the tests has inherited would
  /// keep it open.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String?] = [:]
  ) throws -> Outcome {
    try run(path(), arguments, input: input, environment: Self.environment(environment))
  }

  /// Runs any program as above.
  static func run(
    _ path: String, _ arguments: [String], input: String = "", environment: [String: String]
  ) throws -> Outcome {
    let scratch = try Scratch()
    _ = try scratch.file("input", input)
    let descriptors = try ["input", "output", "errors"].map { try scratch.open($0) }
    defer { for descriptor in descriptors { close(descriptor) } }
    let child = try Child(
      path, arguments, environment: environment,
      streams: descriptors.map { Child.Stream.descriptor($0) })
    let status = try child.exitStatus()
    return Outcome(
      status: status, output: try scratch.bytes("output"), errors: try scratch.bytes("errors"))
  }
}
