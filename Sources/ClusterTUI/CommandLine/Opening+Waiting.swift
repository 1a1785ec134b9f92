// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dashboard
internal import PolicyModel
internal import TextGrid

extension Opening {
  /// Shows how far a dataset is until it is there.
  ///
  /// - Throws: An exit status when it was given up, somebody ended the program, or it is of no use; the
  ///   terminal has then been given back.
  func awaited(
    _ loading: DatasetLoading, _ language: InterfaceLanguage, on terminal: Terminal,
    _ errors: StandardStream
  ) throws -> ClusterModel {
    let (theme, depth) = look(on: terminal)
    var loop = LoadingLoop(
      loading, LoadingScreen(input.name, language: language), on: terminal, theme: theme,
      depth: depth, lettering: view.lettering(errors.repertoire), keymap: configuration.keymap,
      modes: manner.modes)
    switch loop.run() {
    case .over: break
    case .cancelled: throw ExitStatus.cancelled
    case .stopped(let signal): throw ExitCode(128 + signal)
    }
    let outcome = loading.outcome()
    if !outcome.isUsable { terminal.close() }
    return try outcome.model(language, errors: errors)
  }

  /// What a frame is painted with where there is no session yet that could become lean.
  private func look(on terminal: Terminal) -> (Theme, ColorDepth) {
    guard !manner.modes.contains(.lean) else { return (.lean, .none) }
    let refused = Environment.process.refusesColor
    return (chosenTheme, color.depth(terminal.colorDepth, refused: refused))
  }
}

extension DatasetLoading.Outcome {
  /// Whether there is something to show.
  fileprivate var isUsable: Bool {
    switch self {
    case .opened: true
    case .loaded(let result): result.model != nil
    case .unreadable: false
    }
  }
}
