// SPDX-License-Identifier: EUPL-1.2

extension Issue {
  /// What was found, with the values that the sentence needs.
  package enum Finding: Hashable, Sendable {
    case syntax(JSONSyntaxError.Kind)
    case duplicateKey(String)
    /// A key that only one file of a folder may have.
    case repeatedInFolder(String)
    case unknownKey(String, known: [String])
    case missingKey(String, ValueShape)
    case wrongType(found: String, expected: ValueShape)
    case unknownValue(String, allowed: [String])
    case emptyText
    case emptyList
    case numberOutOfRange(String)
    /// The number as it was written.
    case outOfRange(String, allowed: ClosedRange<Int>)
    case malformedIdentifier(String)
    case malformedDate(String)
    case malformedLanguage(String)
    case malformedNUTS(String)
    case nutsCodeAlone(NUTSCode)
    case nutsVersionAlone
    /// A code that is too long or too short for the level.
    case nutsLevel(NUTSCode, level: Int)
    /// A code that does not begin with its country's.
    case nutsCountry(NUTSCode, country: String)
    case malformedCountry(String)
    case malformedCurrency(String)
    case malformedOccupation(String)
    /// Neither an amount nor bounds.
    case noAmount
    case amountAndBounds
    case leastAboveMost
    /// None of these keys, of which there must be one.
    case noArea([String])
    /// More than one of these keys.
    case manyAreas([String])
    case duplicateIdentifier(String)
    /// An identifier that no record of the kind has, and one that is a typing mistake away; nil where
    /// there is none, or too many were looked for.
    case unresolvedReference(String, to: RecordKind, near: String?)
    case endBeforeStart(start: PartialDate, end: PartialDate)
    case callBeforeScheme(PartialDate, start: PartialDate)
    case callAfterScheme(PartialDate, end: PartialDate)
    case aimOfOtherGroup(String)
    case duplicateObservation(String, Int)
    case valueOrGroup
    case groupsNotDescending
    case rateToItself(Currency)
    case rateOfZero
    /// A number that should be part of the number under a key.
    case partAboveWhole(Int, whole: Int, key: String)
    case repeatedStep(Int)
    /// So many factors of a step, of which there are three.
    case factorCount(Int)
    case duplicateTab(Int)
    case missingTranslation([Language])
    case unsupportedVersion(String)
    /// So many further issues were found that they are only counted.
    case more(Int)
  }
}
