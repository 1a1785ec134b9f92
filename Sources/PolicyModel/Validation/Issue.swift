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

  /// What was found, with the values that the sentence needs.
  package enum Finding: Hashable, Sendable {
    case syntax(JSONSyntaxError.Kind)
    case duplicateKey(String)
    case unknownKey(String, known: [String])
    case missingKey(String, ValueShape)
    case wrongType(found: String, expected: ValueShape)
    case unknownValue(String, allowed: [String])
    case emptyText
    case emptyList
    case numberOutOfRange(String)
    case outOfRange(Int, allowed: ClosedRange<Int>)
    case malformedIdentifier(String)
    case malformedDate(String)
    case malformedLanguage(String)
    case malformedCountry(String)
    case duplicateIdentifier(String)
    case unresolvedReference(String, to: RecordKind)
    case endBeforeStart(start: PartialDate, end: PartialDate)
    case aimOfOtherGroup(String)
    case duplicateTab(Int)
    case missingTranslation([Language])
    case unsupportedVersion(String)
    /// So many further issues were found that they are only counted.
    case more(Int)
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

/// The stable names of everything that is checked.
///
/// Scripts may rely on them.
package enum Rule: String, CaseIterable, Sendable {
  case jsonSyntax = "json-syntax"
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case wrongType = "wrong-type"
  case unknownValue = "unknown-value"
  case emptyValue = "empty-value"
  case outOfRange = "out-of-range"
  case invalidIdentifier = "invalid-id"
  case invalidDate = "invalid-date"
  case invalidLanguage = "invalid-language"
  case invalidCountry = "invalid-country"
  case duplicateIdentifier = "duplicate-id"
  case unresolvedReference = "unresolved-reference"
  case endBeforeStart = "end-before-start"
  case aimOfOtherGroup = "aim-of-other-group"
  case duplicateTab = "duplicate-tab"
  case missingTranslation = "missing-translation"
  case unsupportedVersion = "unsupported-version"
  case tooManyIssues = "too-many-issues"

  package var severity: Issue.Severity {
    switch self {
    // among the issues that are told there is an error if there is one at all
    case .missingTranslation, .tooManyIssues: .warning
    default: .error
    }
  }
}

extension Issue.Finding {
  package var rule: Rule {
    switch self {
    case .syntax: .jsonSyntax
    case .duplicateKey: .duplicateKey
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongType: .wrongType
    case .unknownValue: .unknownValue
    case .emptyText, .emptyList: .emptyValue
    case .numberOutOfRange, .outOfRange: .outOfRange
    case .malformedIdentifier: .invalidIdentifier
    case .malformedDate: .invalidDate
    case .malformedLanguage: .invalidLanguage
    case .malformedCountry: .invalidCountry
    case .duplicateIdentifier: .duplicateIdentifier
    case .unresolvedReference: .unresolvedReference
    case .endBeforeStart: .endBeforeStart
    case .aimOfOtherGroup: .aimOfOtherGroup
    case .duplicateTab: .duplicateTab
    case .missingTranslation: .missingTranslation
    case .unsupportedVersion: .unsupportedVersion
    case .more: .tooManyIssues
    }
  }
}
