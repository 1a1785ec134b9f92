// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import TextGrid

/// Prints a screen as text: the same frame that the terminal would show.
struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot",
    abstract: "Print the screen as text, after pressing some keys.",
    discussion: """
      Nothing but the arguments and the dataset decides what is printed. Keys are written as \
      j, <Down>, <Enter>, <Esc>, <C-d>, <F1>. With --whole what is longer or wider than a screen is \
      printed too: --tab wg4 --page best-mix --keys '<Space>jj<Space>V' --whole chooses two features and \
      prints the mix composed for them.
      """)

  @Argument(
    help: "A file or folder; - reads standard input; default: the dataset inside the program.")
  var file: String?

  @OptionGroup var view: ViewOptions

  @Option(help: "Keys to press first, such as 'jj<Enter>'.", transform: Self.keys)
  var keys: [Key] = []

  @Option(help: "Columns and rows of the screen.", transform: Self.size)
  var size = Size(columns: 80, rows: 24)

  @Flag(help: "Print the whole page as plain text, with all of its rows, instead of a screenful.")
  var whole = false

  func run() throws {
    let environment = Environment.process
    let view = view.view
    let language = view.language ?? .english
    let errors = StandardStream.error(environment.repertoire())
    let model = try loadDataset(DatasetInput(argument: file), language, errors: errors)
    var session = Session(
      model: model, size: size, lettering: view.lettering(.unicode), language: language)
    try view.apply(to: &session)
    for key in keys { _ = session.press(key) }
    let output = StandardStream.output(.unicode)
    for line in lines(of: session) { output.write(line: line) }
  }

  private func lines(of session: Session) -> [String] {
    guard !whole else { return session.plainLines(columns: size.columns) }
    return session.frame().text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private static func keys(_ text: String) throws -> [Key] {
    guard let keys = Key.sequence(text) else {
      throw ValidationError("'\(text)' is no row of keys; expected such as 'jj<Enter><C-d>'.")
    }
    return keys
  }

  private static func size(_ text: String) throws -> Size {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else {
      throw ValidationError("'\(text)' is no size; expected COLUMNSxROWS from 1x1 to 1000x1000.")
    }
    return Size(columns: columns, rows: rows)
  }
}
