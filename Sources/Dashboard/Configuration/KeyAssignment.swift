// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// Gives commands the keys that somebody wishes for them, and says where that cannot be.
struct KeyAssignment {
  /// Keys that never mean anything else: what the texts of the program say about them stays true, and
  /// nobody is locked in.
  static let fixedKeys: Set<Key> = [
    .named(.up), .named(.down), .named(.left), .named(.right), .named(.enter), .named(.escape),
    .function(1), .function(10), .control("c"),
  ]

  private(set) var faults: [ConfigurationFault] = []
  private var keys: [String: [Key]] = [:]
  private var owners: [Key: (command: String, offset: Int?)] = [:]

  /// - Parameter settings: What is wished; a command that is not named keeps its standard keys.
  init(_ settings: KeySettings) {
    for command in Keymap.standard.commands {
      let isNamed = settings.commands.contains(command.name)
      let kept = Keymap.standard.keys(of: command)
        .filter { !isNamed || Self.fixedKeys.contains($0) }
      keys[command.name] = isNamed ? [] : kept
      for key in kept { owners[key] = (command.name, nil) }
    }
    for wish in settings.wishes { take(wish) }
    for command in settings.commands { addFixedKeys(of: command) }
  }

  /// The standard keymap with these keys; the standard one itself where there are faults.
  var keymap: Keymap {
    guard faults.isEmpty else { return .standard }
    return Keymap.standard.replacingKeys { keys[$0.name] ?? [] }
  }

  private mutating func take(_ wish: KeySettings.Wish) {
    guard let key = Key(notation: wish.notation) else {
      return report(.malformedKey(wish.notation), wish)
    }
    guard key == key.asSent else {
      return report(.neverSent(wish.notation, instead: key.asSent.notation), wish)
    }
    if let owner = owners[key], owner.command != wish.command || owner.offset != nil {
      let isFixed = Self.fixedKeys.contains(key)
      return report(
        .keyTaken(wish.notation, by: owner.command, isFixed: isFixed), wish, first: owner.offset)
    }
    owners[key] = (wish.command, wish.offset)
    keys[wish.command, default: []].append(key)
  }

  private mutating func addFixedKeys(of name: String) {
    for command in Keymap.standard.commands where command.name == name {
      for key in Keymap.standard.keys(of: command)
      where Self.fixedKeys.contains(key) && keys[name]?.contains(key) == false {
        keys[name, default: []].append(key)
      }
    }
  }

  private mutating func report(
    _ finding: ConfigurationFault.Finding, _ wish: KeySettings.Wish, first: Int? = nil
  ) {
    faults.append(
      ConfigurationFault(
        finding: finding, command: wish.command, offset: wish.offset, first: first))
  }
}
