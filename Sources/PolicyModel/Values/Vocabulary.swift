// SPDX-License-Identifier: EUPL-1.2

/// A closed list of words that a dataset may use for one thing.
///
/// A word that is not on the list is an error and not a default: a typing mistake must not turn a
/// tested pilot into an unknown one.
package protocol Vocabulary: FieldValue, RawRepresentable, CaseIterable, Hashable
where RawValue == String {}

extension Vocabulary {
  package static var shape: ValueShape { .oneOf(allCases.map(\.rawValue)) }

  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Self? {
    guard try decoder.expect(.string, shape: shape) else { return nil }
    let token = try decoder.reader.scanString()
    for value in allCases where decoder.reader.matches(token, value.rawValue) { return value }
    let word = decoder.reader.text(of: token)
    decoder.report(.unknownValue(word, allowed: allCases.map(\.rawValue)), at: token.offset)
    return nil
  }
}
