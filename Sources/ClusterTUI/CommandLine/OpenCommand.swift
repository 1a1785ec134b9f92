// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard

/// What happens without a subcommand.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Show a dataset (what happens without a subcommand).")

  @Argument(
    help: "A file or folder; - reads standard input; default: the dataset inside the program.")
  var file: String?

  @OptionGroup var view: ViewOptions

  @Option(help: "Look of the screen (default: default).")
  var theme: ThemeChoice?

  @Option(help: "Colours to use; auto heeds NO_COLOR.")
  var color: ColorChoice = .auto

  @OptionGroup(title: "Settings") var settings: SettingsOptions

  @OptionGroup(title: "Ways of using it") var manner: MannerOptions

  func run() throws {
    try Opening(
      input: DatasetInput(argument: file), view: view.view, theme: theme, color: color,
      settings: settings.source, manner: manner.manner
    ).run()
  }
}
