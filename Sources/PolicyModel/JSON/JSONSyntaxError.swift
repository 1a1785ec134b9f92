// SPDX-License-Identifier: EUPL-1.2

/// Where and why bytes stop being JSON (RFC 8259).
///
/// Reading cannot go on after it.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  /// What was wrong, as data; `IssueText` makes the sentence.
  package enum Kind: Hashable, Sendable {
    /// A character that cannot stand here; `expected` says what can.
    case unexpectedCharacter(Unicode.Scalar, expected: Expectation)
    case unexpectedEnd(expected: Expectation)
    /// A comma before `}` or `]`.
    case trailingComma
    /// Something other than white space after the value.
    case trailingContent
    case unclosedString
    /// A raw control character inside a string; it must be written as an escape.
    case controlCharacter(UInt8)
    case invalidEscape
    /// Half of a surrogate pair in a `\u` escape.
    case loneSurrogate
    case invalidUTF8
    /// The bytes are UTF-16 or UTF-32; a dataset is UTF-8.
    case notUTF8
    /// A number that RFC 8259 does not allow, such as `01`, `.5` or `1.`.
    case malformedNumber
    /// More nested arrays and objects than `JSONReader.depthLimit`.
    case tooDeep
  }

  /// What could have stood there.
  package enum Expectation: Hashable, Sendable {
    case value
    case key
    case colon
    case commaOrObjectEnd
    case commaOrArrayEnd
  }

  /// Bytes from the start of the file.
  package let offset: Int
  /// What was wrong.
  package let kind: Kind
}
