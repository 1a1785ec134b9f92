// SPDX-License-Identifier: EUPL-1.2

internal import Glibc
internal import TextGrid

/// The character set of the user's locale, which curses and the C library ask for at every cell.
enum CharacterSet {
  /// Makes the user's character set that of the process and returns what it can show.
  ///
  /// Only the character set: the other categories would open some twenty files for nothing. Where no
  /// locale is chosen at all, as in a bare container, UTF-8 is the better guess than ASCII; a chosen
  /// one is respected even if it is `C`. One that asks for UTF-8 and is not installed, as `hu_HU.UTF-8`
  /// often is not at the far end of an SSH connection, says enough about the user's terminal.
  static func adopt(_ environment: TerminalEnvironment) -> Repertoire {
    var locale = setlocale(LC_CTYPE, environment.hasLocale ? "" : "C.UTF-8")
    if locale == nil, environment.wantsUTF8 { locale = setlocale(LC_CTYPE, "C.UTF-8") }
    guard locale != nil, let codeset = nl_langinfo(nl_item(CODESET)) else { return .ascii }
    return String(cString: codeset) == "UTF-8" ? .unicode : .ascii
  }
}
