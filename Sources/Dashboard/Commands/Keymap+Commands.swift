// SPDX-License-Identifier: EUPL-1.2

package import TextGrid

extension Keymap {
  /// Every command, in the order of the table.
  package var commands: [Command] { entries.flatMap(\.bindings).map(\.command) }

  /// The keys of a command, the one to be shown first; empty when it has none.
  package func keys(of command: Command) -> [Key] {
    entries.flatMap(\.bindings).first { $0.command == command }?.keys ?? []
  }

  /// The same table with other keys.
  ///
  /// - Precondition: No key is given to two commands.
  func replacingKeys(_ keys: (Command) -> [Key]) -> Keymap {
    Keymap(
      entries.map { entry in
        Entry(
          bindings: entry.bindings.map { ($0.command, keys($0.command)) },
          chords: entry.chords, label: entry.label, labels: entry.labels, footer: entry.footer)
      })
  }
}
