// SPDX-License-Identifier: EUPL-1.2

internal import TextGrid

extension Key {
  /// The key behind one of the bytes 0 to 31 and 127; ESC is not one of them, it has many meanings.
  ///
  /// Backspace sends 8 or 127, whichever the terminal's maker preferred.
  init(controlByte byte: UInt8) {
    switch byte {
    case 0: self = Key(.named(.space), modifiers: .control)
    case 8, 127: self = .named(.backspace)
    case 9: self = .named(.tab)
    case 10, 13: self = .named(.enter)
    case 1...26: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: self = .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// The key that types a character; nil for the control characters above 127, which no key sends.
  init?(typed character: Character) {
    if character == " " {
      self = .named(.space)
      return
    }
    guard character.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
    else { return nil }
    self = .character(character)
  }

  /// The key behind a name that curses has for it; nil for one that the program has no use for.
  init?(cursesName name: String) {
    if let key = Self.byCursesName[name] {
      self = key
    } else if name.hasPrefix("KEY_F("), let number = UInt8(name.dropFirst(6).dropLast()) {
      guard let key = Key(functionNumber: number) else { return nil }
      self = key
    } else {
      self.init(extendedName: name)
    }
  }

  func adding(_ more: Modifiers) -> Key { Key(base, modifiers: modifiers.union(more)) }

  /// terminfo numbers the function keys on: F13 to F24 are F1 to F12 with shift, then come control,
  /// both, and alt.
  private init?(functionNumber number: UInt8) {
    let groups: [Modifiers] = [[], .shift, .control, [.shift, .control], .alt]
    guard (1...60).contains(number) else { return nil }
    let (group, index) = (number - 1).quotientAndRemainder(dividingBy: 12)
    self = Key(.function(index + 1), modifiers: groups[Int(group)])
  }

  /// The key behind a name such as `kRIT5`: terminfo's name of it and xterm's number of the modifiers.
  private init?(extendedName name: String) {
    guard let digit = name.last?.wholeNumberValue, let modifiers = Modifiers(xterm: digit),
      let key = Self.byExtendedName[String(name.dropLast())]
    else { return nil }
    self = Key(.named(key), modifiers: modifiers)
  }

  private static let byExtendedName: [String: Name] = [
    "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
    "kPRV": .pageUp, "kNXT": .pageDown, "kDC": .delete, "kIC": .insert,
  ]

  // swift-format-ignore
  private static let byCursesName: [String: Key] = [
    "KEY_UP":    .named(.up),     "KEY_SR":        Key(.named(.up), modifiers: .shift),
    "KEY_DOWN":  .named(.down),   "KEY_SF":        Key(.named(.down), modifiers: .shift),
    "KEY_LEFT":  .named(.left),   "KEY_SLEFT":     Key(.named(.left), modifiers: .shift),
    "KEY_RIGHT": .named(.right),  "KEY_SRIGHT":    Key(.named(.right), modifiers: .shift),
    "KEY_HOME":  .named(.home),   "KEY_SHOME":     Key(.named(.home), modifiers: .shift),
    "KEY_END":   .named(.end),    "KEY_SEND":      Key(.named(.end), modifiers: .shift),
    "KEY_PPAGE": .named(.pageUp), "KEY_SPREVIOUS": Key(.named(.pageUp), modifiers: .shift),
    "KEY_NPAGE": .named(.pageDown), "KEY_SNEXT":   Key(.named(.pageDown), modifiers: .shift),
    "KEY_DC":    .named(.delete), "KEY_SDC":       Key(.named(.delete), modifiers: .shift),
    "KEY_IC":    .named(.insert), "KEY_SIC":       Key(.named(.insert), modifiers: .shift),
    "KEY_FIND":  .named(.home),   "KEY_SELECT":    .named(.end),
    "KEY_A1":    .named(.home),   "KEY_C1":        .named(.end),
    "KEY_A3":    .named(.pageUp), "KEY_C3":        .named(.pageDown),
    "KEY_ENTER": .named(.enter),  "KEY_BACKSPACE": .named(.backspace),
    "KEY_BTAB":  Key(.named(.tab), modifiers: .shift),
  ]
}
