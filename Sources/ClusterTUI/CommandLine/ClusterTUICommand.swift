// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Where the program begins.
@main
enum Main {
  static func main() {
    StandardStream.repair()
    do {
      try run()
    } catch let status as ExitCode {
      // everything has been said; the parser would put its whole help together to say nothing
      exit(status.rawValue)
    } catch {
      ClusterTUICommand.exit(withError: error)
    }
  }

  private static func run() throws {
    // nothing to parse: the most frequent start need not wait for the parser
    guard CommandLine.arguments.count > 1 else { return try Opening().run() }
    var command = try ClusterTUICommand.parseAsRoot()
    try command.run()
  }
}

/// The command line: without a subcommand the dataset is opened.
struct ClusterTUICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clustertui",
    abstract: "Cluster policies of South East Europe, working group by working group.",
    usage: """
      clustertui [FILE|-] [--lang hu|en] [--tab TAB] [--page PAGE] [--record ID] [--at PLACE]
                        [--theme THEME] [--color COLORS] [--glyphs SIGNS]
             clustertui snapshot [FILE] [--keys KEYS] [--size COLUMNSxROWS] ...
             clustertui check FILE ...
             clustertui schema
             clustertui config [--print]
             clustertui doctor [--keys]
      """,
    discussion: """
      Without a file the ClusterPoliSEE dataset inside the program is shown. In the program, arrows \
      move, Enter goes in, Esc comes out, ? shows all keys and F10 quits.

      --linear tells everything in sentences, for screen readers and the worst lines; --read-only, \
      --kiosk and --lean are for shared machines and slow lines: see clustertui open --help.

      Exit status: 0 fine, 1 the dataset has errors, 64 wrong usage, 66 the file cannot be read, \
      70 internal error, 74 standard output cannot be written, 78 the settings have errors, \
      130 given up while a dataset was read.
      """,
    version: "0.1.0",
    subcommands: [
      OpenCommand.self, SnapshotCommand.self, CheckCommand.self, SchemaCommand.self,
      ConfigCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)
}
