// SPDX-License-Identifier: EUPL-1.2

internal import Dashboard
internal import TextGrid

#if canImport(Glibc)
  internal import Glibc
#endif

/// Waits for events, hands them to the session, paints what comes of them.
struct RunLoop {
  private enum Step {
    case goOn
    /// The signal that ended the program, nil when the user did.
    case end(signal: Int32?)
  }

  let terminal: Terminal
  var session: Session
  let theme: Theme
  let depth: ColorDepth

  /// Runs until the user quits or somebody ends the program.
  ///
  /// - Returns: The signal that ended it, nil when the user quit.
  mutating func run() -> Int32? {
    paint()
    while true {
      // everything that has happened by now becomes one frame: key repeat never lags behind
      for event in terminal.nextEvents() {
        if case .end(let signal) = handle(event) { return signal }
      }
      paint()
    }
  }

  private mutating func handle(_ event: Event) -> Step {
    switch event {
    case .key(let key): return perform(session.press(key))
    case .resized(let size): session.resize(to: size)
    case .suspend: terminal.suspend()
    case .stop(let signal): return .end(signal: signal)
    case .hangUp: return .end(signal: SIGHUP)
    }
    return .goOn
  }

  private func perform(_ effect: Effect?) -> Step {
    switch effect {
    case .quit: return .end(signal: nil)
    case .suspend: terminal.suspend()
    case .repaint: terminal.invalidate()
    case nil: break
    }
    return .goOn
  }

  private func paint() {
    terminal.paint(session.frame(), theme: theme, depth: depth)
  }
}
