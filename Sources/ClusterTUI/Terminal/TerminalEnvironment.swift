// SPDX-License-Identifier: EUPL-1.2

/// What the environment says about the terminal and the language of its user.
struct TerminalEnvironment: Equatable, Sendable {
  /// The terminal's type; nil when it is not set.
  let type: String?
  /// Whether key presses come over a network, where the bytes of one key may arrive apart.
  let isRemote: Bool
  /// Whether the user has chosen a locale at all.
  let hasLocale: Bool
  /// Whether the chosen locale names UTF-8 as its character set.
  let wantsUTF8: Bool
  /// What lies between the program and the terminal.
  let multiplexer: Multiplexer?

  enum Multiplexer: Equatable, Sendable {
    case tmux, screen
  }

  /// - Parameter variable: The value of an environment variable, or nil.
  init(_ variable: (String) -> String?) {
    /// POSIX treats an empty variable like one that is not set.
    func value(_ name: String) -> String? {
      variable(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    type = value("TERM")
    isRemote = value("SSH_CONNECTION") != nil
    if value("TMUX") != nil {
      multiplexer = .tmux
    } else if value("STY") != nil {
      multiplexer = .screen
    } else {
      multiplexer = nil
    }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(value).first
    hasLocale = locale != nil
    // hu_HU.UTF-8@euro: what follows @ is no part of the character set
    let name = locale?.lowercased().prefix { $0 != "@" } ?? ""
    wantsUTF8 = name.hasSuffix(".utf-8") || name.hasSuffix(".utf8")
  }
}
