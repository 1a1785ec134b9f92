// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// Modes of the terminal that curses does not know: we switch them on, and off before anybody else
/// gets the terminal.
struct TerminalModes: Equatable {
  /// What is sent when the terminal is taken over.
  let on: String
  /// What is sent before it is given back.
  let off: String

  /// - Parameters:
  ///   - paste: terminfo's strings for bracketed paste, on and off; nil where it has none.
  ///   - families: The names of the requested type and of the one in use, up to the first hyphen.
  ///   - mouse: Whether the mouse is wished.
  init(paste: (on: String, off: String)?, families: Set<String>, mouse: Bool) {
    let isKnown = !families.isDisjoint(with: Self.knownFamilies)
    let paste = paste ?? (isKnown ? Self.paste : nil)
    let mouse = mouse && isKnown ? Self.mouse : nil
    on = (paste?.on ?? "") + (mouse?.on ?? "")
    off = (mouse?.off ?? "") + (paste?.off ?? "")
  }

  /// Sends one of the two strings; curses holds no bytes back between its frames.
  ///
  /// A failure is not reported: a terminal that takes no byte is found out while waiting for keys.
  static func send(_ string: String, to descriptor: Int32) {
    _ = writeAll(Array(string.utf8), to: descriptor)
  }

  private static let paste = (on: "\u{1B}[?2004h", off: "\u{1B}[?2004l")
  /// Buttons and wheel, but no motion, in the form that knows columns above 223.
  private static let mouse = (
    on: "\u{1B}[?1000h\u{1B}[?1006h", off: "\u{1B}[?1006l\u{1B}[?1000l"
  )

  /// Terminals known to understand both, or to ignore what they do not understand, even where their
  /// terminfo entries are too old to say so.
  static let knownFamilies: Set<String> = [
    "xterm", "tmux", "screen", "foot", "alacritty", "kitty", "wezterm", "ghostty", "konsole",
    "rxvt", "vte", "gnome", "st", "contour", "mlterm", "putty",
  ]
}
