// SPDX-License-Identifier: EUPL-1.2

/// One thing that is wrong with a dataset: what, where, and what would be right.
///
/// It is data; `IssueText` in Dashboard makes the sentence.
package struct Issue: Hashable, Sendable {
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

  package let finding: Finding
  package let location: SourceLocation
  /// The value's path, such as `recommendations[3].aimIds[0]`; empty for the whole file.
  package let path: String
  /// The other place that the issue is about, such as the first of two equal identifiers.
  package let related: SourceLocation?

  package var rule: Rule { finding.rule }
  package var severity: Severity { rule.severity }
}
