// SPDX-License-Identifier: EUPL-1.2

/// A currency by its ISO 4217 code, such as `HRK`; one that no longer exists keeps its code.
package struct Currency: Hashable, Sendable, FieldValue {
  package static var shape: ValueShape { .formatted(.currency) }

  /// Three capital letters.
  package let code: String

  /// The currency of the programme.
  package static let euro = Currency("EUR")

  /// What a property holds before its required key has been read; it never reaches a model.
  static let blank = Currency("XXX")

  private init(_ code: String) { self.code = code }

  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Currency? {
    try decodeCode(&decoder, isCode: isCapitals(3), fault: { .malformedCurrency($0) })
      .map { Currency($0) }
  }
}

/// A country anywhere in the world by its ISO 3166-1 code; unlike `EntityID<Country>` it names no record.
package struct CountryCode: Hashable, Sendable, FieldValue {
  package static var shape: ValueShape { .formatted(.country) }

  /// Two capital letters.
  package let text: String

  package static func decode(
    _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> CountryCode? {
    try decodeCode(&decoder, isCode: isCapitals(2), fault: { .malformedCountry($0) })
      .map { CountryCode(text: $0) }
  }
}

/// An occupation by its code in the International Standard Classification of Occupations (ISCO-08):
/// one digit for a major group to four for a unit group.
package struct OccupationCode: Hashable, Sendable, FieldValue {
  package static var shape: ValueShape { .formatted(.occupation) }

  /// One to four digits.
  package let text: String

  package static func decode(
    _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> OccupationCode? {
    let isDigits = { (text: String) in
      (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return try decodeCode(&decoder, isCode: isDigits, fault: { .malformedOccupation($0) })
      .map { OccupationCode(text: $0) }
  }
}

/// An industry by a word of the dataset's own, such as `automotive`; it ties the priorities of
/// strategies to the specialisations of regions.
package struct IndustryCode: Hashable, Sendable, FieldValue {
  package static var shape: ValueShape { .formatted(.identifier) }

  /// Letters, digits, `.`, `-` and `_` of ASCII, at most 80.
  package let text: String

  /// What a property holds before its required key has been read; it never reaches a model.
  static let blank = IndustryCode(text: "")

  package static func decode(
    _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> IndustryCode? {
    let isCode = { (text: String) in EntityID<IndustryCode>.isWellFormed(text.utf8.span) }
    return try decodeCode(&decoder, isCode: isCode, fault: { .malformedIdentifier($0) })
      .map { IndustryCode(text: $0) }
  }
}

extension FieldValue {
  /// Reads a text that has to look a certain way.
  ///
  /// - Returns: nil after having reported what is wrong with it.
  fileprivate static func decodeCode(
    _ decoder: inout DatasetDecoder, isCode: (String) -> Bool, fault: (String) -> Issue.Finding
  ) throws(JSONSyntaxError) -> String? {
    guard try decoder.expect(.string, shape: shape) else { return nil }
    let start = decoder.reader.offset
    let text = try decoder.reader.readString()
    guard isCode(text) else {
      decoder.report(fault(text), at: start)
      return nil
    }
    return text
  }

  fileprivate static func isCapitals(_ count: Int) -> (String) -> Bool {
    { $0.utf8.count == count && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } }
  }
}
