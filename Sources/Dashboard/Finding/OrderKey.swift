// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// What a row is ordered by: a number, or words in the order of a language.
enum OrderKey {
  case number(Double)
  case words(CollationKey)
  case missing

  /// Words; without any there is nothing to order by.
  init(_ text: String, _ language: InterfaceLanguage) {
    self = text.isEmpty ? .missing : .words(Collation(language.content).key(for: text))
  }

  /// A number that may not be known.
  init(_ number: Double?) {
    self = number.map(OrderKey.number) ?? .missing
  }

  /// nil where both are equal; what is missing comes last whichever way the others go.
  func precedes(_ other: OrderKey, isDescending: Bool) -> Bool? {
    switch (self, other) {
    case (.missing, .missing): nil
    case (.missing, _): false
    case (_, .missing): true
    case (.number(let one), .number(let other)):
      one == other ? nil : (one < other) != isDescending
    case (.words(let one), .words(let other)):
      one == other ? nil : (one < other) != isDescending
    case (.number, .words): true
    case (.words, .number): false
    }
  }
}

extension Sequence<OrderKey> {
  /// The numbers of the keys in their order; equal ones stay as they are to each other.
  ///
  /// - Complexity: O(*n* log *n*).
  func ordered(isDescending: Bool) -> [Int] {
    let keys = Array(self)
    return keys.indices.sorted { one, other in
      keys[one].precedes(keys[other], isDescending: isDescending) ?? (one < other)
    }
  }
}
