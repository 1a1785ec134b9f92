// SPDX-License-Identifier: EUPL-1.2

/// Whether things that stand side by side say the same.
package enum Agreement: Hashable, Sendable {
  case same, different
  /// Fewer than two of them say anything, so that nothing can be compared.
  case unknown

  /// - Parameter values: One for each thing; nil where it says nothing.
  /// - Complexity: O(*n*) in the values.
  package init<Value: Hashable>(of values: [Value?]) {
    let known = values.compactMap(\.self)
    self = known.count < 2 ? .unknown : Set(known).count == 1 ? .same : .different
  }
}
