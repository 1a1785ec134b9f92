// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import PolicyModel

/// Says everything that is wrong with datasets.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong with datasets.",
    discussion: "Each issue is one line: FILE:LINE:COLUMN: error: what is wrong [rule-name].")

  @Argument(help: "Datasets to check; - reads standard input.")
  var files: [String]

  func run() throws {
    let repertoire = Environment.process.repertoire()
    let output = StandardStream.output(repertoire)
    let errors = StandardStream.error(repertoire)
    var errorCount = 0
    var unreadableCount = 0
    for argument in files {
      let file: DatasetFile
      do {
        file = try DatasetInput(argument: argument).read()
      } catch {
        errors.write(line: "clustertui: \(error)")
        unreadableCount += 1
        continue
      }
      let result = ClusterModel.load(file)
      let text = IssueText(.english)
      for issue in result.issues { output.write(line: text.line(for: issue)) }
      output.write(line: CheckSummary(file: file.name, result: result).line)
      errorCount += result.errorCount
    }
    if unreadableCount > 0 { throw ExitStatus.unreadableInput }
    if errorCount > 0 { throw ExitStatus.faultyDataset }
  }
}

/// The last line that is said about a file.
struct CheckSummary {
  let file: String
  let result: LoadResult

  var line: String {
    let warnings = result.issues.count { $0.severity == .warning }
    let counts = "\(count(result.errorCount, "error")), \(count(warnings, "warning"))"
    guard let model = result.model else { return "\(file): \(counts)" }
    let records = RecordKind.allCases.reduce(0) { $0 + model.tables.table(of: $1).count }
    return "\(file): \(counts), \(count(records, "record"))"
  }

  private func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}
