// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import PolicyModel

/// Checks the settings, or prints those in force.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Check the settings, or print those that are in force.",
    discussion: "What can be set, and how: docs/configuration.md.")

  @OptionGroup var settings: SettingsOptions

  @Flag(help: "Print the settings in force as a file that could be used as it is.")
  var print = false

  func run() throws {
    let environment = Environment.process
    let repertoire = environment.repertoire()
    let output = StandardStream.output(repertoire)
    let configuration = try settings.source.read(
      environment, environment.language, errors: StandardStream.error(repertoire))
    guard print else { return output.write(line: summary(environment)) }
    let text = configuration.json(environment.language).text
    for line in text.split(separator: "\n") { output.write(line: String(line)) }
  }

  private func summary(_ environment: Environment) -> String {
    guard let path = settings.source.path(environment) else { return "No settings are read." }
    return settings.source.exists(environment)
      ? "\(path): no faults" : "\(path): there is no such file; everything is as it comes"
  }
}
