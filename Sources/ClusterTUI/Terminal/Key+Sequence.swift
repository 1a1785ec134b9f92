// SPDX-License-Identifier: EUPL-1.2

internal import TextGrid

/// Keys as the terminals of xterm's family send them.
///
/// terminfo has one sequence per key: that of the keypad mode which curses switches on. A terminal
/// that ignores the mode sends the other one, and the entry of a relative, on which a terminal may
/// have to run, often knows no modified keys at all.
extension Key {
  /// - Parameters:
  ///   - parameters: The bytes before the last: `1;5` in `ESC [ 1 ; 5 C`, Right with Control.
  ///   - final: The last byte.
  ///   - isSingleShift: Whether the sequence began with `ESC O`.
  init?(parameters: [UInt8], final: UInt8, isSingleShift: Bool) {
    let fields = parameters.split(separator: UInt8(ascii: ";"))
    let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == fields.count, numbers.count <= (isSingleShift ? 0 : 2)
    else { return nil }
    guard let key = Self.unmodified(numbers.first ?? 1, final, isSingleShift: isSingleShift),
      let modifiers = Modifiers(xterm: numbers.count == 2 ? numbers[1] : 1)
    else { return nil }
    self = key.adding(modifiers)
  }

  private static func unmodified(_ number: Int, _ final: UInt8, isSingleShift: Bool) -> Key? {
    let letter = Character(Unicode.Scalar(final))
    if letter == "~" { return byNumber[number] }
    guard number == 1 else { return nil }
    return byLetter[letter] ?? (isSingleShift ? onKeypad[letter] : nil)
  }

  // swift-format-ignore
  private static let byLetter: [Character: Key] = [
    "A": .named(.up),    "B": .named(.down),   "C": .named(.right),  "D": .named(.left),
    "H": .named(.home),  "F": .named(.end),    "Z": Key(.named(.tab), modifiers: .shift),
    "P": .function(1),   "Q": .function(2),    "R": .function(3),    "S": .function(4),
  ]

  // swift-format-ignore
  private static let byNumber: [Int: Key] = [
     1: .named(.home),    2: .named(.insert),   3: .named(.delete),   4: .named(.end),
     5: .named(.pageUp),  6: .named(.pageDown), 7: .named(.home),     8: .named(.end),
    11: .function(1),    12: .function(2),     13: .function(3),     14: .function(4),
    15: .function(5),    17: .function(6),     18: .function(7),     19: .function(8),
    20: .function(9),    21: .function(10),    23: .function(11),    24: .function(12),
  ]

  /// The numeric keypad, which curses puts into application mode.
  // swift-format-ignore
  private static let onKeypad: [Character: Key] = [
    "M": .named(.enter),  "j": .character("*"), "k": .character("+"), "l": .character(","),
    "m": .character("-"), "n": .character("."), "o": .character("/"), "p": .character("0"),
    "q": .character("1"), "r": .character("2"), "s": .character("3"), "t": .character("4"),
    "u": .character("5"), "v": .character("6"), "w": .character("7"), "x": .character("8"),
    "y": .character("9"),
  ]
}

extension Key.Modifiers {
  /// xterm's number for modifiers: 1, plus 1 for shift, 2 for alt and 4 for control.
  init?(xterm number: Int) {
    guard (1...8).contains(number) else { return nil }
    self = []
    if (number - 1) & 1 != 0 { insert(.shift) }
    if (number - 1) & 2 != 0 { insert(.alt) }
    if (number - 1) & 4 != 0 { insert(.control) }
  }
}
