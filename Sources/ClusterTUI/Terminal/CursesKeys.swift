// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses

/// Sequences that terminals send although their terminfo entry knows another one.
///
/// An entry holds one sequence per key: that of the keypad mode which curses switches on. A terminal
/// that ignores the mode, a tmux in between or an entry of a relative sends the other.
enum CursesKeys {
  private static let sequences: [(code: Int32, sequences: [String])] = [
    (KEY_UP, ["\u{1B}[A", "\u{1B}OA"]),
    (KEY_DOWN, ["\u{1B}[B", "\u{1B}OB"]),
    (KEY_RIGHT, ["\u{1B}[C", "\u{1B}OC"]),
    (KEY_LEFT, ["\u{1B}[D", "\u{1B}OD"]),
    (KEY_HOME, ["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~"]),
    (KEY_END, ["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~"]),
    (KEY_IC, ["\u{1B}[2~"]),
    (KEY_DC, ["\u{1B}[3~"]),
    (KEY_PPAGE, ["\u{1B}[5~"]),
    (KEY_NPAGE, ["\u{1B}[6~"]),
    (KEY_BTAB, ["\u{1B}[Z"]),
    (KEY_ENTER, ["\u{1B}OM"]),
  ]

  /// Tells curses about them, except where terminfo has given the sequence to some key already.
  static func define() {
    for (code, sequences) in sequences {
      for sequence in sequences where key_defined(sequence) == 0 {
        // fails only for want of memory, and then the key is merely not known
        _ = define_key(sequence, code)
      }
    }
  }

  /// The name of a code above 255: for modified keys there are no constants.
  static func name(of code: Int32) -> String {
    keyname(code).map { String(cString: $0) } ?? ""
  }
}
