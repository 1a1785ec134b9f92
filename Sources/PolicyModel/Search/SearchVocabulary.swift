// SPDX-License-Identifier: EUPL-1.2

/// A closed word of the dataset under a name that people see: `tested` as "kipróbált".
package struct SearchLabel: Hashable, Sendable {
  /// Whose word it is.
  package let field: SearchField
  /// As a dataset writes it; for a kind of record the name of its collection.
  package let word: String
  /// The name by which people know it.
  package let label: String

  /// A word of the dataset and what people call it.
  package init(_ field: SearchField, _ word: String, label: String) {
    self.field = field
    self.word = word
    self.label = label
  }
}

/// The words that each field may have, under all the names that they have.
struct SearchVocabulary: Sendable {
  private struct Entry: Hashable, Sendable {
    let spelling: [UInt8]
    let word: [UInt8]
  }

  private var entries: [SearchField: [Entry]] = [:]

  init(_ keys: SearchKeys, _ labels: [SearchLabel]) {
    for (field, words) in keys.vocabulary {
      for word in words { add(word, to: field, as: word) }
    }
    for kind in RecordKind.allCases {
      add(kind.rawValue, to: .type, as: kind.rawValue)
      add("\(kind)", to: .type, as: kind.rawValue)
    }
    for label in labels { add(label.label, to: label.field, as: label.word) }
  }

  private mutating func add(_ spelling: String, to field: SearchField, as word: String) {
    let entry = Entry(spelling: Folding.folded(spelling), word: Folding.folded(word))
    entries[field, default: []].append(entry)
  }

  /// The words that are spelled like that; if there is none, those that begin like that.
  ///
  /// Both are folded.
  func words(meantBy spelling: [UInt8], in field: SearchField) -> Set<[UInt8]> {
    let entries = entries[field] ?? []
    let exact = entries.filter { $0.spelling == spelling }
    guard exact.isEmpty else { return Set(exact.map(\.word)) }
    return Set(entries.filter { $0.spelling.starts(with: spelling) }.map(\.word))
  }
}
