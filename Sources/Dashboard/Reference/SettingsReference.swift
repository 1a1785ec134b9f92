// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// The names that settings may use as tables for documents, made from the same values that the program
/// runs on.
package enum SettingsReference {
  /// A Markdown table: every command, its keys and what it does.
  package static func commands(_ language: InterfaceLanguage) -> String {
    let rows = Keymap.standard.entries.flatMap { entry in
      entry.bindings.map { binding in
        let keys = binding.keys.map { "`\($0.notation)`" }.joined(separator: " ")
        return "| `\(binding.command.name)` | \(keys) | \(entry.label[language]) |"
      }
    }
    return (["| Command | Keys | What it does |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  /// A Markdown table: every part of a theme and what is seen in it.
  package static func parts(_ language: InterfaceLanguage) -> String {
    let rows = ThemePart.all.map { "| `\($0.name)` | \($0.purpose[language]) |" }
    return (["| Part | What is seen in it |", "|---|---|"] + rows).joined(separator: "\n")
  }
}
