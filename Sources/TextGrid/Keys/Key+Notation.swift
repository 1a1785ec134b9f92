// SPDX-License-Identifier: EUPL-1.2

extension Key {
  /// The key in the one notation that is used everywhere: `j`, `<Down>`, `<C-d>`, `<S-Tab>`, `<F1>`.
  package var notation: String {
    let prefix = [(Modifiers.control, "C-"), (.alt, "A-"), (.shift, "S-")]
      .filter { modifiers.contains($0.0) }.map(\.1).joined()
    switch base {
    case .character("<"): return "<\(prefix)lt>"
    case .character(let character):
      return prefix.isEmpty ? String(character) : "<\(prefix)\(character)>"
    case .named(let name): return "<\(prefix)\(name.rawValue)>"
    case .function(let number): return "<\(prefix)F\(number)>"
    }
  }

  /// A key from its notation, or nil if there is no such key.
  package init?(notation: String) {
    // the keymap has a hundred of these, and is read before anything is seen
    if notation.utf8.count == 1, let letter = notation.unicodeScalars.first {
      self = .character(Character(letter))
      return
    }
    guard notation.hasPrefix("<"), notation.hasSuffix(">"), notation.count > 2 else {
      guard notation.count == 1, let character = notation.first else { return nil }
      self = .character(character)
      return
    }
    self.init(bracketed: notation.dropFirst().dropLast())
  }

  /// A row of keys, such as `jj<Enter>`; nil if it holds something that is no key.
  package static func sequence(_ text: String) -> [Key]? {
    var keys: [Key] = []
    var rest = Substring(text)
    while let first = rest.first {
      let end = first == "<" ? rest.firstIndex(of: ">") : rest.startIndex
      guard let end, let key = Key(notation: String(rest[...end])) else { return nil }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  private init?(bracketed text: Substring) {
    var name = text
    var modifiers: Modifiers = []
    for (letter, modifier) in [("C", Modifiers.control), ("A", .alt), ("S", .shift)]
    where name.utf8.dropFirst().first == UInt8(ascii: "-") && name.hasPrefix(letter) {
      modifiers.insert(modifier)
      name = name.dropFirst(2)
    }
    if name == "lt" {
      self.init(.character("<"), modifiers: modifiers)
    } else if let named = Name(rawValue: String(name)) {
      self.init(.named(named), modifiers: modifiers)
    } else if let number = UInt8(name.dropFirst()), (1...12).contains(number), name == "F\(number)"
    {
      self.init(.function(number), modifiers: modifiers)
    } else if name.count == 1, let character = name.first, !modifiers.isEmpty {
      self.init(.character(character), modifiers: modifiers)
    } else {
      return nil
    }
  }
}
