// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import TextGrid

/// The looks to choose from.
enum ThemeChoice: String, CaseIterable, ExpressibleByArgument {
  case standard = "default"
  case light, monochrome

  var theme: Theme {
    switch self {
    case .standard: .standard
    case .light: .light
    case .monochrome: .monochrome
    }
  }
}

/// How many colours to use.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, never
  case eight = "8"
  case indexed = "256"

  /// What is wished, as far as the terminal can.
  func depth(_ available: ColorDepth, refused: Bool) -> ColorDepth {
    switch (self, available) {
    case (.never, _), (_, .none): .none
    case (.auto, _): refused ? .none : available
    case (.eight, _), (.indexed, .eight): .eight
    case (.indexed, .indexed): .indexed
    }
  }
}

/// Shows a dataset on the screen, or as text where there is no screen.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Show a dataset (what happens without a subcommand).")

  @Argument(help: "Dataset to show; - reads standard input; default: the one inside the program.")
  var file: String?

  @OptionGroup var view: ViewOptions

  @Option(help: "Look of the screen.")
  var theme: ThemeChoice = .standard

  @Option(help: "Colours to use; auto heeds NO_COLOR.")
  var color: ColorChoice = .auto

  func run() throws {
    let environment = Environment.process
    let repertoire = environment.repertoire()
    let errors = StandardStream.error(repertoire)
    let language = view.language ?? environment.language
    let model = try loadDataset(DatasetInput(argument: file), language, errors: errors)
    var session = Session(
      model: model, size: Size(columns: 80, rows: 24), lettering: view.glyphs.lettering(repertoire),
      language: language)
    try view.apply(to: &session)
    guard StandardStream.output(repertoire).isTerminal else { return printPlain(session) }
    do {
      let terminal = try Terminal(environment.terminal)
      let depth = color.depth(terminal.colorDepth, refused: environment.refusesColor)
      var loop = RunLoop(terminal: terminal, session: session, theme: theme.theme, depth: depth)
      if let signal = loop.run() { throw ExitCode(128 + signal) }
    } catch let error as TerminalError {
      errors.write(line: "clustertui: \(error)")
      printPlain(session)
    }
  }

  private func printPlain(_ session: Session) {
    let output = StandardStream.output(session.state.lettering.repertoire)
    for line in session.plainLines(columns: 80) { output.write(line: line) }
  }
}
