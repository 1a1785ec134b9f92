// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import PolicyModel

/// Says everything that is wrong with datasets.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong with datasets.",
    discussion: """
      Each finding is one line: FILE:LINE:COLUMN: error: PATH: what is wrong [rule-name]. With \
      --format json it is one object; docs/authoring.md names its keys.

      Exit status: 0 no errors, 1 errors (with --strict also warnings), 66 something could not be \
      read.
      """)

  @Argument(help: "Datasets to check, files or folders; - reads standard input.")
  var files: [String]

  @Option(help: "Lines for people, or a JSON object on each.")
  var format: CheckFormat = .text

  @Flag(help: "Warnings count as errors.")
  var strict = false

  @Flag(help: "Also list what is no fault: where the chain breaks, and what cites no source.")
  var notes = false

  @Option(name: .customLong("lang"), help: "Language of the sentences.")
  var language: InterfaceLanguage = .english

  func run() throws {
    let repertoire = Environment.process.repertoire()
    let output = StandardStream.output(repertoire)
    let errors = StandardStream.error(repertoire)
    var isFaulty = false
    var isUnreadable = false
    for argument in files {
      do {
        let file = try DatasetInput(argument: argument).read()
        let report = CheckReport(file, listsNotes: notes, language)
        for line in report.lines(format) { output.write(line: line) }
        if report.errorCount > 0 || strict && report.warningCount > 0 { isFaulty = true }
      } catch {
        errors.write(line: "clustertui: \(error)")
        if format == .json { output.write(line: error.object.line) }
        isUnreadable = true
      }
    }
    if isUnreadable { throw ExitStatus.unreadableInput }
    if isFaulty { throw ExitStatus.faultyDataset }
  }
}
