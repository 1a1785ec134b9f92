// SPDX-License-Identifier: EUPL-1.2

/// A key press as the terminal reports it.
package struct Key: Hashable, Sendable {
  /// Keys that have a name instead of a character.
  package enum Name: String, CaseIterable, Sendable {
    case up = "Up"
    case down = "Down"
    case left = "Left"
    case right = "Right"
    case home = "Home"
    case end = "End"
    case pageUp = "PageUp"
    case pageDown = "PageDown"
    case enter = "Enter"
    case escape = "Esc"
    case tab = "Tab"
    case backspace = "Backspace"
    case delete = "Delete"
    case insert = "Insert"
    case space = "Space"
  }

  package enum Base: Hashable, Sendable {
    /// A printed character; letters keep their case, so `G` is a key of its own.
    case character(Character)
    case named(Name)
    /// F1 to F12.
    case function(UInt8)
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// What the library would do too, after looking the element's type up by its name.
    ///
    /// That walks through all conformances of the program, at every start.
    package init(arrayLiteral elements: Modifiers...) {
      self.init(rawValue: elements.reduce(0) { $0 | $1.rawValue })
    }

    package static let control = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let shift = Modifiers(rawValue: 4)
  }

  package let base: Base
  package let modifiers: Modifiers

  package init(_ base: Base, modifiers: Modifiers = []) {
    self.base = base
    self.modifiers = modifiers
  }

  package static func character(_ character: Character) -> Key { Key(.character(character)) }
  package static func named(_ name: Name) -> Key { Key(.named(name)) }
  package static func function(_ number: UInt8) -> Key { Key(.function(number)) }
  /// A letter with the control key; the letter is lower case.
  package static func control(_ letter: Character) -> Key {
    Key(.character(letter), modifiers: .control)
  }
}
