// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import PolicyModel

/// Prints what a dataset has to look like.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of datasets, for editors and other programs.",
    discussion: """
      The schema (draft 2020-12) knows keys, types, ranges, words and patterns. What has to hold \
      between values, such as references, only clustertui check knows.
      """)

  @Flag(help: "For one file of a dataset that is a folder: no key is required.")
  var part = false

  func run() throws {
    let output = StandardStream.output(Environment.process.repertoire())
    let text = DatasetSchema.text(part ? .part : .whole)
    for line in text.split(separator: "\n") { output.write(line: String(line)) }
  }
}
