// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension DatasetChanges {
  /// `+2 ~1 -3`: added, changed and removed records, as far as there are any.
  var summary: String {
    let counts = [("+", count(of: .added)), ("~", count(of: .changed)), ("-", removals.count)]
    return counts.filter { $0.1 > 0 }.map { "\($0.0)\($0.1)" }.joined(separator: " ")
  }

  /// Whether a list of a kind has anything to mark.
  func hasMarks(in kind: RecordKind) -> Bool { kinds.contains(kind) }

  /// What stands before a record; empty for one that is as it was.
  func mark(of record: RecordRef) -> StyledText {
    switch marks[record] {
    case .added: StyledText("+", .positive)
    case .changed: StyledText("~", .warning)
    case nil: StyledText()
    }
  }
}
