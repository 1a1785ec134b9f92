// SPDX-License-Identifier: EUPL-1.2

/// A record of any kind, by its position in its collection.
package struct RecordRef: Hashable, Sendable {
  /// In whose collection it is.
  package let kind: RecordKind
  private let index: Int32

  /// Counted from 0 in the order of the file; aims are counted over all working groups.
  package var position: Int { Int(index) }

  /// - Precondition: `position` is not negative and below 2³¹.
  package init(_ kind: RecordKind, _ position: Int) {
    self.kind = kind
    self.index = Int32(position)
  }
}
