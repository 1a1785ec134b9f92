// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The manual page, which `script/manual` writes.
struct ManualTests {
  private struct Dump: Decodable {
    let command: Command
  }

  private struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let arguments: [Argument]?
    let subcommands: [Command]?
    let shouldDisplay: Bool

    /// This one and all below it that people are told of.
    var shown: [Command] {
      shouldDisplay ? [self] + (subcommands ?? []).flatMap(\.shown) : []
    }
  }

  private struct Argument: Decodable {
    let names: [Name]?
    let abstract: String?
    let shouldDisplay: Bool
  }

  private struct Name: Decodable {
    let name: String
  }

  private let manual: String
  private let commands: [Command]

  init() throws {
    manual = try String(
      contentsOf: Dataset.root.appending(path: "docs/clustertui.1"), encoding: .utf8)
    let outcome = try Program.run(["--experimental-dump-help"])
    commands = try JSONDecoder().decode(Dump.self, from: Data(outcome.output)).command.shown
  }

  @Test func `it names every command`() throws {
    #expect(commands.count > 4)
    for command in commands {
      #expect(manual.contains(command.commandName))
      #expect(try manual.contains(#require(command.abstract)))
    }
  }

  @Test func `it names every option and says what it does`() {
    let arguments = commands.flatMap { $0.arguments ?? [] }.filter(\.shouldDisplay)
    #expect(arguments.count > 20)
    for argument in arguments {
      for name in argument.names ?? [] { #expect(manual.contains(name.name)) }
      if let abstract = argument.abstract {
        #expect(manual.contains(abstract), "script/manual writes it anew")
      }
    }
  }
}
