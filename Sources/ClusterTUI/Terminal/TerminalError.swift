// SPDX-License-Identifier: EUPL-1.2

/// Why the full screen cannot be shown; the caller then prints plain text instead.
enum TerminalError: Error, Equatable {
  case outputIsNoTerminal
  case noInput
  case typeMissing
  case typeUnknown(String)
  /// The terminal cannot put its cursor where it is told, or curses refused it.
  case typeUnusable(String)
  case setupFailed(errno: Int32)
}

extension TerminalError: CustomStringConvertible {
  var description: String {
    switch self {
    case .outputIsNoTerminal:
      "Standard output is not a terminal: run the program without redirecting its output."
    case .noInput:
      "Standard input is not a terminal and /dev/tty cannot be opened: run the program in a terminal."
    case .typeMissing:
      "The variable TERM is not set: set it to the terminal's type, for example TERM=xterm-256color."
    case .typeUnknown(let name):
      "The terminal type TERM=\(name) is not in terminfo: install its entry or set a type that is, for example TERM=xterm-256color."
    case .typeUnusable(let name):
      "The terminal type TERM=\(name) cannot show a full screen: use a terminal that can place its cursor, for example TERM=xterm-256color."
    case .setupFailed(let errno):
      "The terminal cannot be prepared (system error \(errno)): run the program in another terminal."
    }
  }
}
