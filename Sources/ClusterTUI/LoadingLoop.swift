// SPDX-License-Identifier: EUPL-1.2

internal import Dashboard
internal import TextGrid

#if canImport(Glibc)
  internal import Glibc
#endif

/// Shows how far a dataset is, until it is there or somebody gives up.
struct LoadingLoop {
  enum Ending: Equatable {
    case over
    case cancelled
    case stopped(signal: Int32)
  }

  let terminal: Terminal
  let loading: DatasetLoading
  let theme: Theme
  let depth: ColorDepth
  let lettering: Lettering
  let keymap: Keymap
  /// Milliseconds between two frames at least.
  let pause: Int
  let maySuspend: Bool
  private var screen: LoadingScreen
  private var painted = 0

  init(
    _ loading: DatasetLoading, _ screen: LoadingScreen, on terminal: Terminal, theme: Theme,
    depth: ColorDepth, lettering: Lettering, keymap: Keymap, modes: Set<Mode>
  ) {
    self.loading = loading
    self.screen = screen
    self.terminal = terminal
    self.theme = theme
    self.depth = depth
    self.lettering = lettering
    self.keymap = keymap
    pause = modes.contains(.lean) ? Terminal.leanPause : 50
    maySuspend = !modes.contains(.kiosk)
  }

  /// Waits for keys and news; where neither comes, nothing is done.
  mutating func run() -> Ending {
    paint()
    while let descriptor = loading.descriptor {
      let isDue = screen.step != loading.step
      let events = terminal.nextEvents(until: isDue ? painted + pause : nil, or: descriptor)
      for event in events {
        if let ending = handle(event) { return ending }
      }
      if Terminal.isReadable(descriptor) { loading.hear() }
      if !events.isEmpty || isDue && Clock.milliseconds >= painted + pause { paint() }
    }
    return .over
  }

  private func handle(_ event: Event) -> Ending? {
    switch event {
    case .key(let key): return handle(key)
    case .suspend: suspend()
    case .stop(let signal): return .stopped(signal: signal)
    case .hangUp: return .stopped(signal: SIGHUP)
    case .resized, .pasted, .wheel, .clicked: break
    }
    return nil
  }

  private func handle(_ key: Key) -> Ending? {
    switch keymap.command(for: key) {
    case .quit, .close, .cancel: return .cancelled
    case .suspend: suspend()
    case .repaint: terminal.invalidate()
    default: break
    }
    return nil
  }

  private func suspend() {
    if maySuspend { terminal.suspend() }
  }

  private mutating func paint() {
    screen.step = loading.step
    _ = terminal.paint(screen.frame(terminal.size, lettering), theme: theme, depth: depth)
    painted = Clock.milliseconds
  }
}
