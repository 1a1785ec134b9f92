// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses

/// The versions of the libraries that decide what the screen looks like.
enum LibraryVersions {
  /// `ncurses 6.4.20221231`, as it runs now.
  static var curses: String { curses_version().map { String(cString: $0) } ?? "unknown" }

  /// The same, as it was when the program was built.
  static var builtWith: String { "ncurses \(NCURSES_VERSION).\(NCURSES_VERSION_PATCH)" }

  /// The C library, whose table of widths curses uses.
  static var c: String { "glibc " + String(cString: cnc_libc_version()) }
}
