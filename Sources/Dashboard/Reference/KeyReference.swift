// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// The keymap as a table for documents, made from the same values that the program runs on.
package struct KeyReference {
  private let keymap: Keymap
  private let language: InterfaceLanguage

  package init(_ keymap: Keymap, _ language: InterfaceLanguage) {
    self.keymap = keymap
    self.language = language
  }

  /// A Markdown table: keys, and what they do in the list and, where that differs, elsewhere.
  package func markdown() -> String {
    let header = ["| Keys | What they do |", "|---|---|"]
    let rows = keymap.entries.map { entry in
      "| \(code(entry.allKeyNames(.unicode))) | \(description(of: entry)) |"
    }
    return (header + rows).joined(separator: "\n")
  }

  private func description(of entry: Keymap.Entry) -> String {
    var texts: [String] = [entry.label[language]]
    for scope in Keymap.Scope.allCases {
      guard let label = entry.labels[scope]?[language] else { continue }
      texts.append("\(place(scope)): \(label)")
    }
    return texts.joined(separator: "; ")
  }

  private func place(_ scope: Keymap.Scope) -> String {
    let place: Localized =
      switch scope {
      case .tabs: Localized(en: "in the tabs", hu: "a füleknél")
      case .list: Localized(en: "in the list", hu: "a listában")
      case .record: Localized(en: "in a record", hu: "egy tételben")
      case .document: Localized(en: "in a brief", hu: "az áttekintésben")
      case .rows: Localized(en: "in the rows of an analysis", hu: "egy elemzés soraiban")
      case .cells: Localized(en: "in its cells", hu: "egy elemzés celláiban")
      case .line: Localized(en: "while typing", hu: "gépelés közben")
      case .finder: Localized(en: "in a list to choose from", hu: "választólistában")
      case .picture: Localized(en: "in its picture", hu: "egy elemzés ábráján")
      }
    return place[language]
  }

  /// `↑ k, ↓ j` with each key in code marks.
  private func code(_ names: [[String]]) -> String {
    names.map { $0.map { "`\($0)`" }.joined(separator: " ") }.joined(separator: ", ")
  }
}
