// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser

/// Whose settings apply.
struct SettingsOptions: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: "File of settings; default: clustertui/config.json in XDG_CONFIG_HOME.")
  var file: String?

  @Flag(name: .customLong("no-config"), help: "Read no settings.")
  var none = false

  func validate() throws {
    guard file == nil || !none else {
      throw ValidationError("--config and --no-config contradict each other; give one of them.")
    }
  }

  var source: SettingsSource {
    if none { return .none }
    return file.map { .file($0) } ?? .standard
  }
}
