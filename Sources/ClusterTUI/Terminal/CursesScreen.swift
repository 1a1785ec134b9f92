// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses
internal import TextGrid

/// Curses, set up for one terminal.
///
/// Statuses of the modes are discarded: a terminal that lacks one is used without it.
struct CursesScreen {
  private let handle: OpaquePointer
  private let modes: TerminalModes
  private let output: Int32

  /// Nil where curses refuses the terminal.
  init?(_ type: TerminalType, _ streams: TerminalStreams, isRemote: Bool) {
    // the size is the terminal's, not that in exported LINES and COLUMNS, which never changes
    use_env(false)
    use_tioctl(true)
    if let size = Size(ofTerminal: streams.outputDescriptor) { ScreenMemory.claim(for: size) }
    // never initscr, which ends the program where this returns nil
    guard let handle = newterm(type.name, streams.output, streams.input) else { return nil }
    self.handle = handle
    modes = type.modes
    output = streams.outputDescriptor
    setModes(isRemote: isRemote)
    becomeRunning()
  }

  var size: Size {
    Size(columns: Int(getmaxx(cnc_stdscr())), rows: Int(getmaxy(cnc_stdscr())))
  }

  var colorDepth: ColorDepth {
    guard has_colors() else { return .none }
    // a direct-colour terminal takes numbers above 7 for red, green and blue
    return switch tigetnum("colors") {
    case 256: .indexed
    case 8...: .eight
    default: .none
    }
  }

  /// Makes curses' screen as large as the terminal's.
  func resize(to size: Size) {
    _ = resizeterm(Int32(clamping: size.rows), Int32(clamping: size.columns))
  }

  /// Gives the terminal back until `enter` and the next frame.
  func leave() {
    TerminalModes.send(modes.off, to: output)
    _ = endwin()
  }

  /// Takes the terminal over with the next frame.
  func enter() { TerminalModes.send(modes.on, to: output) }

  /// Takes the terminal's settings for those to go back to.
  func adoptSettings() { _ = def_shell_mode() }

  /// - Precondition: The terminal has been left.
  func close() { delscreen(handle) }

  private func setModes(isRemote: Bool) {
    // all keys reach the keymap, also those that would be signals; bytes keep their eighth bit.
    // Not meta(), which makes an xterm send a letter with Alt as another letter
    _ = raw()
    _ = noecho()
    _ = nonl()
    _ = set_escdelay(isRemote ? 100 : 25)
    // a frame goes out as a whole even while keys repeat
    _ = typeahead(-1)
    _ = curs_set(0)
  }

  /// After newterm curses flushes at every move of the cursor until it has left and come back once.
  private func becomeRunning() {
    _ = def_prog_mode()
    _ = endwin()
  }
}
