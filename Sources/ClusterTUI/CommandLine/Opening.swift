// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import Glibc
internal import PolicyModel
internal import TextGrid

/// Shows a dataset on the screen, or as text where there is no screen.
struct Opening {
  var input = DatasetInput.embedded
  var view = View()
  /// nil for that of the settings.
  var theme: ThemeChoice?
  var color = ColorChoice.auto
  var settings = SettingsSource.standard
  var manner = Manner()

  /// What the settings say; nothing until they have been read.
  private(set) var configuration = Configuration()

  private static let plainColumns = 80
  /// Milliseconds after which a person wonders whether anything is happening.
  private static let patience = 150

  init(
    input: DatasetInput = .embedded, view: View = View(), theme: ThemeChoice? = nil,
    color: ColorChoice = .auto, settings: SettingsSource = .standard, manner: Manner = Manner()
  ) {
    self.input = input
    self.view = view
    self.theme = theme
    self.color = color
    self.settings = settings
    self.manner = manner
  }

  func run() throws {
    if manner.modes.contains(.kiosk) { Environment.forgetFilesOfTheCaller() }
    let environment = Environment.process
    let repertoire = environment.repertoire()
    let language = view.language ?? environment.language
    var opening = self
    opening.configuration = try settings.read(
      environment, language, errors: StandardStream.error(repertoire))
    opening.view.complete(from: opening.configuration)
    try opening.show(environment, repertoire)
  }

  private func show(_ environment: Environment, _ repertoire: Repertoire) throws {
    let errors = StandardStream.error(repertoire)
    let language = view.language ?? environment.language
    guard !manner.isLinear, StandardStream.output(repertoire).isTerminal else {
      let model = try loadDataset(input, language, errors: errors)
      if manner.isLinear { return try converse(model, language, repertoire) }
      return try printPlain(model, language, repertoire)
    }
    let source = DatasetSource(input)
    let loading = DatasetLoading(input)
    // most are there before anybody would look: the terminal is then taken over only to show it
    let early = try soon(loading, language, errors)
    guard let terminal = openTerminal(environment, errors: errors) else {
      let model = try early ?? loading.outcome().model(language, errors: errors)
      return try printPlain(model, language, repertoire)
    }
    defer { terminal.close() }
    let model = try early ?? awaited(loading, language, on: terminal, errors)
    var session = Session(
      model: model, keymap: configuration.keymap, size: terminal.size,
      lettering: view.lettering(repertoire), language: language)
    let folder = manner.modes.contains(.kiosk) ? nil : environment.stateFolder
    let keepsBookmarks = adoptBookmarks(of: folder, in: &session)
    try begin(&session, on: terminal)
    let depth = color.depth(terminal.colorDepth, refused: environment.refusesColor)
    var loop = RunLoop(
      terminal: terminal, session: session, theme: chosenTheme, depth: depth,
      idleReset: manner.idleReset,
      folder: manner.modes.allowsWriting ? folder : nil, keepsBookmarks: keepsBookmarks,
      source: source)
    if let signal = loop.run() { throw ExitCode(128 + signal) }
  }

  /// What the frames are painted with.
  var chosenTheme: Theme { configuration.theme(on: theme ?? configuration.theme) }

  private func soon(
    _ loading: DatasetLoading, _ language: InterfaceLanguage, _ errors: StandardStream
  ) throws -> ClusterModel? {
    guard loading.isOver(within: Self.patience) else { return nil }
    return try loading.outcome().model(language, errors: errors)
  }

  /// - Returns: Whether new bookmarks may go where the old ones are.
  private func adoptBookmarks(of folder: StateFolder?, in session: inout Session) -> Bool {
    guard let file = folder?.read(Bookmarks.fileName(for: session.model)) else { return true }
    guard let bookmarks = Bookmarks.read(file) else {
      session.tell(Notices.faultyBookmarks(file.name))
      return false
    }
    session.adopt(bookmarks)
    return true
  }

  private func begin(_ session: inout Session, on terminal: Terminal) throws {
    try view.apply(to: &session)
    for mode in manner.modes { session.enter(mode) }
    session.beginHere()
    let type = terminal.type
    if type.name != type.requested {
      session.tell(Notices.relative(type.name, of: type.requested))
    }
    terminal.showsCursor = manner.showsCursor
  }

  /// The terminal, or nil after having said why it cannot be used.
  private func openTerminal(_ environment: Environment, errors: StandardStream) -> Terminal? {
    do {
      let environment = environment.terminal
      let mouse = manner.mouse.isWished(isRemote: environment.isRemote, modes: manner.modes)
      return try Terminal(environment, mouse: mouse)
    } catch {
      errors.write(line: "clustertui: \(error)")
      return nil
    }
  }

  /// Sentences instead of a screen.
  private func converse(
    _ model: ClusterModel, _ language: InterfaceLanguage, _ repertoire: Repertoire
  ) throws {
    var session = try plainSession(model, language, repertoire)
    for mode in manner.modes { session.enter(mode) }
    // a dataset that came through standard input leaves the conversation to the terminal
    let keyboard = input == .standardInput ? open("/dev/tty", O_RDONLY | O_CLOEXEC) : STDIN_FILENO
    var loop = LinearLoop(
      LinearSession(session), input: keyboard, output: StandardStream.output(repertoire))
    loop.run()
  }

  private func plainSession(
    _ model: ClusterModel, _ language: InterfaceLanguage, _ repertoire: Repertoire
  ) throws -> Session {
    var session = Session(
      model: model, size: Size(columns: Self.plainColumns, rows: 24),
      lettering: view.lettering(repertoire), language: language)
    try view.apply(to: &session)
    return session
  }

  private func printPlain(
    _ model: ClusterModel, _ language: InterfaceLanguage, _ repertoire: Repertoire
  ) throws {
    let session = try plainSession(model, language, repertoire)
    let output = StandardStream.output(repertoire)
    for line in session.plainLines(columns: Self.plainColumns) { output.write(line: line) }
  }
}
