// SPDX-License-Identifier: EUPL-1.2

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
  case invalidNUTS = "invalid-nuts"
  case nutsVersion = "nuts-version"
  case nutsLevel = "nuts-level"
  case nutsCountry = "nuts-country"
  case invalidCountry = "invalid-country"
  case invalidCurrency = "invalid-currency"
  case invalidOccupation = "invalid-occupation"
  case amountOrBounds = "amount-or-bounds"
  case leastAboveMost = "min-above-max"
  case exactlyOneArea = "exactly-one-area"
  case duplicateIdentifier = "duplicate-id"
  case unresolvedReference = "unresolved-reference"
  case endBeforeStart = "end-before-start"
  case callOutsideScheme = "call-outside-scheme"
  case duplicateObservation = "duplicate-observation"
  case valueOrGroup = "value-or-group"
  case groupsNotDescending = "groups-not-descending"
  case rateToItself = "rate-to-itself"
  case partAboveWhole = "part-above-whole"
  case repeatedStep = "repeated-step"
  case factorCount = "factor-count"
  case aimOfOtherGroup = "aim-of-other-group"
  case duplicateTab = "duplicate-tab"
  case missingTranslation = "missing-translation"
  case unsupportedVersion = "unsupported-version"
  case tooManyIssues = "too-many-issues"

  /// Every finding of a rule is equally bad.
  package var severity: Issue.Severity {
    switch self {
    // among the issues that are told there is an error if there is one at all
    case .callOutsideScheme, .missingTranslation, .tooManyIssues: .warning
    default: .error
    }
  }
}

extension Issue.Finding {
  /// By which it was found.
  package var rule: Rule {
    switch self {
    case .syntax: .jsonSyntax
    case .duplicateKey, .repeatedInFolder: .duplicateKey
    case .unknownKey: .unknownKey
    case .missingKey: .missingKey
    case .wrongType: .wrongType
    case .unknownValue: .unknownValue
    case .emptyText, .emptyList: .emptyValue
    case .numberOutOfRange, .outOfRange, .rateOfZero: .outOfRange
    case .malformedIdentifier: .invalidIdentifier
    case .malformedDate: .invalidDate
    case .malformedLanguage: .invalidLanguage
    case .malformedNUTS: .invalidNUTS
    case .nutsCodeAlone, .nutsVersionAlone: .nutsVersion
    case .nutsLevel: .nutsLevel
    case .nutsCountry: .nutsCountry
    case .malformedCountry: .invalidCountry
    case .malformedCurrency: .invalidCurrency
    case .malformedOccupation: .invalidOccupation
    case .noAmount, .amountAndBounds: .amountOrBounds
    case .leastAboveMost: .leastAboveMost
    case .noArea, .manyAreas: .exactlyOneArea
    case .duplicateIdentifier: .duplicateIdentifier
    case .unresolvedReference: .unresolvedReference
    case .endBeforeStart: .endBeforeStart
    case .callBeforeScheme, .callAfterScheme: .callOutsideScheme
    case .aimOfOtherGroup: .aimOfOtherGroup
    case .duplicateObservation: .duplicateObservation
    case .valueOrGroup: .valueOrGroup
    case .groupsNotDescending: .groupsNotDescending
    case .rateToItself: .rateToItself
    case .partAboveWhole: .partAboveWhole
    case .repeatedStep: .repeatedStep
    case .factorCount: .factorCount
    case .duplicateTab: .duplicateTab
    case .missingTranslation: .missingTranslation
    case .unsupportedVersion: .unsupportedVersion
    case .more: .tooManyIssues
    }
  }
}
