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
  /// Milliseconds without an event after which the session begins anew; nil for never.
  let idleReset: Int?
  /// Where texts are kept; nil where nothing may be written, or no place is known.
  let folder: StateFolder?
  /// Whether bookmarks go into their file: not into one that holds something else.
  let keepsBookmarks: Bool
  /// Where new versions of the dataset come from; nil where none can come.
  let source: DatasetSource?
  /// When the last frame was painted.
  private var painted = 0

  init(
    terminal: Terminal, session: Session, theme: Theme, depth: ColorDepth, idleReset: Int? = nil,
    folder: StateFolder? = nil, keepsBookmarks: Bool = true, source: DatasetSource? = nil
  ) {
    self.terminal = terminal
    self.session = session
    self.theme = theme
    self.depth = depth
    self.idleReset = idleReset
    self.folder = folder
    self.keepsBookmarks = keepsBookmarks
    self.source = source
  }

  /// Runs until the user quits or somebody ends the program.
  ///
  /// - Returns: The signal that ended it, nil when the user quit.
  mutating func run() -> Int32? {
    paint()
    prepareSearch()
    var idleEnd = idleReset.map { Clock.milliseconds + $0 }
    while true {
      // everything that has happened by now becomes one frame: key repeat never lags behind
      let events = terminal.nextEvents(until: idleEnd, or: source?.watch.descriptor)
      let isReloaded = reload()
      let isAbandoned = events.isEmpty && (idleEnd.map { Clock.milliseconds >= $0 } ?? false)
      // something beside the dataset was written
      if events.isEmpty, !isReloaded, !isAbandoned { continue }
      if isAbandoned { session.restart() }
      if !events.isEmpty || isAbandoned { idleEnd = idleReset.map { Clock.milliseconds + $0 } }
      if case .end(let signal) = handle(events) { return signal }
      if case .end(let signal) = awaitNextFrame() { return signal }
      paint()
      if isReloaded { prepareSearch() }
    }
  }

  /// On a slow line the frames keep a distance, and what is pressed meanwhile shares the next one.
  private mutating func awaitNextFrame() -> Step {
    guard session.state.modes.contains(.lean) else { return .goOn }
    while true {
      let events = terminal.nextEvents(until: painted + Terminal.leanPause)
      if events.isEmpty { return .goOn }
      if case .end(let signal) = handle(events) { return .end(signal: signal) }
    }
  }

  private mutating func handle(_ events: [Event]) -> Step {
    for event in events {
      if case .end(let signal) = handle(event) { return .end(signal: signal) }
    }
    return .goOn
  }

  private mutating func handle(_ event: Event) -> Step {
    switch event {
    case .key(let key): return perform(session.press(key))
    case .pasted(let text): session.paste(text)
    case .wheel(let notches): session.scroll(notches)
    case .clicked(let position): session.click(position)
    case .resized(let size): session.resize(to: size)
    case .suspend: return perform(session.allowed(.suspend))
    case .stop(let signal): return .end(signal: signal)
    case .hangUp: return .end(signal: SIGHUP)
    }
    return .goOn
  }

  private mutating func perform(_ effect: Effect?) -> Step {
    switch effect {
    case .quit: return .end(signal: nil)
    case .suspend: terminal.suspend()
    case .repaint: terminal.invalidate()
    case .copy(let text): copy(text)
    case .keepBookmarks(let bookmarks): keep(bookmarks)
    case nil: break
    }
    return .goOn
  }

  private mutating func paint() {
    let isLean = session.state.modes.contains(.lean)
    let blocked = terminal.paint(
      session.frame(), theme: isLean ? .lean : theme, depth: isLean ? .none : depth)
    painted = Clock.milliseconds
    // the notice of it goes out with a frame that is lean already
    if blocked > Terminal.patience, session.becomeLean() { paint() }
  }
}
