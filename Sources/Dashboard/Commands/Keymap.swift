// SPDX-License-Identifier: EUPL-1.2

package import TextGrid

/// Which keys mean which command.
///
/// Dispatch, help, footer and the README are made from it.
package struct Keymap: Sendable {
  /// Where the keys act.
  package enum Scope: CaseIterable, Hashable, Sendable {
    case tabs
    case list
    /// The text of a record.
    case record
    /// A page that is a text without a list.
    case document
    /// The rows of an analysis's table.
    case rows
    case cells
    case picture
    /// A line that is being typed.
    case line
    /// A line with a list to choose from.
    case finder
  }

  /// One line of the table: keys that belong together and what they do.
  package struct Entry: Sendable {
    /// Each command with its keys, the one to be shown first.
    package let bindings: [(command: Command, keys: [Key])]
    /// Commands of two keys, one after the other.
    package let chords: [(command: Command, keys: [Key])]
    package let label: Localized
    /// What the entry is called in the scopes where that differs.
    package let labels: [Scope: Localized]
    /// Where the footer shows it; the help shows it everywhere.
    package let footer: Set<Scope>
  }

  package let entries: [Entry]
  /// Whose letters mean what the Latin ones on the same keys mean.
  package var keyboard = Keyboard.phonetic

  /// No table is made for looking keys up: that would take longer than some hundred comparisons at a key.
  ///
  /// - Precondition: no key is bound twice.
  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// The command of two keys, one after the other, or nil when they mean no more than each alone.
  package func command(for first: Key, _ second: Key) -> Command? {
    entries.lazy.flatMap(\.chords).first { $0.keys == [first, second] }?.command
  }

  /// Whether a key may mean something else together with the next one.
  func beginsChord(_ key: Key) -> Bool {
    entries.contains { entry in entry.chords.contains { $0.keys.first == key } }
  }

  /// The command of a key, or nil when it means nothing.
  ///
  /// A Greek or Cyrillic letter that is bound to nothing means what the Latin one on its key does.
  package func command(for key: Key) -> Command? {
    if let command = binding(of: key) { return command }
    guard case .character(let character) = key.base, let latin = keyboard.latin(character) else {
      return nil
    }
    return binding(of: Key(.character(latin), modifiers: key.modifiers))
  }

  private func binding(of key: Key) -> Command? {
    entries.lazy.flatMap(\.bindings).first { $0.keys.contains(key) }?.command
  }
}
