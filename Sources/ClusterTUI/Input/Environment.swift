// SPDX-License-Identifier: EUPL-1.2

internal import Dashboard
internal import Glibc
internal import TextGrid

/// What the environment says about the user's wishes.
struct Environment {
  private let variable: (String) -> String?

  /// - Parameter variable: The value of an environment variable, or nil.
  init(_ variable: @escaping (String) -> String?) {
    self.variable = variable
  }

  static var process: Environment {
    Environment { name in getenv(name).map { String(cString: $0) } }
  }

  /// Makes the process forget every variable that names a file to be read: at a shared screen a
  /// caller's terminfo entry could make the program send anything.
  static func forgetFilesOfTheCaller() {
    let names = [
      "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH", "HOME", "LOCPATH", "NLSPATH",
      "XDG_CONFIG_HOME", "XDG_STATE_HOME",
    ]
    for name in names { unsetenv(name) }
  }

  /// The language of messages, by the first of the variables that is set (POSIX).
  var language: InterfaceLanguage {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap(variable).first { !$0.isEmpty }
    return locale?.hasPrefix("hu") == true ? .hungarian : .english
  }

  /// Whether NO_COLOR asks for none; an empty value does not (no-color.org).
  var refusesColor: Bool { variable("NO_COLOR").map { !$0.isEmpty } ?? false }

  /// The variable that decides about the character set (POSIX); nil where none is set.
  var localeVariable: (name: String, value: String)? {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      if let value = variable(name), !value.isEmpty { return (name, value) }
    }
    return nil
  }

  /// Where the user's settings are kept; nil where the environment names no place.
  var configurationFolder: String? { folder("XDG_CONFIG_HOME", inHome: ".config") }

  /// Where what outlasts a session is kept; nil where the environment names no place.
  var stateFolder: StateFolder? {
    folder("XDG_STATE_HOME", inHome: ".local/state").map { path in
      StateFolder(path: path, home: variable("HOME"))
    }
  }

  /// The program's own folder in one that a variable names, or in the usual one below HOME; paths
  /// that do not begin at the root are ignored (XDG Base Directory Specification).
  private func folder(_ name: String, inHome usual: String) -> String? {
    if let folder = variable(name), folder.hasPrefix("/") { return folder + "/clustertui" }
    guard let home = variable("HOME"), home.hasPrefix("/") else { return nil }
    return "\(home)/\(usual)/clustertui"
  }

  var terminal: TerminalEnvironment { TerminalEnvironment(variable) }

  /// Which characters the locale can show; this makes the locale the process's own.
  func repertoire() -> Repertoire { CharacterSet.adopt(terminal) }
}
