// SPDX-License-Identifier: EUPL-1.2

/// One thing that is wrong with a dataset: what, where, and what would be right.
///
/// It is data; `IssueText` in Dashboard makes the sentence.
package struct Issue: Hashable, Sendable {
  /// How bad it is: only an error keeps a dataset from being used.
  package enum Severity: String, Comparable, Sendable {
    case note, warning, error

    package static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// What it is, with the values that a sentence needs.
  package let finding: Finding
  /// Where the value begins, or the key.
  package let location: SourceLocation
  /// The value's path, such as `recommendations[3].aimIds[0]`; empty for the whole file.
  package let path: String
  /// The other place that the issue is about, such as the first of two equal identifiers.
  package let related: SourceLocation?

  /// By which it was found.
  package var rule: Rule { finding.rule }
  /// How bad it is.
  package var severity: Severity { rule.severity }
}
