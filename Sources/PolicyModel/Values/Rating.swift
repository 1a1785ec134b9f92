// SPDX-License-Identifier: EUPL-1.2

/// A mark from 1 (least) to 5 (most).
package struct Rating: Hashable, Comparable, Sendable, FieldValue {
  package static let range = 1...5
  package static var shape: ValueShape { .integer(range) }

  package let value: Int

  /// - Returns: nil outside 1 to 5.
  package init?(_ value: Int) {
    guard Self.range.contains(value) else { return nil }
    self.value = value
  }

  /// What a property holds before its required key has been read; it never reaches a model.
  static let blank = Rating()

  private init() { value = 1 }

  package static func < (one: Rating, other: Rating) -> Bool { one.value < other.value }

  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Rating? {
    try decodeInteger(in: range, &decoder).flatMap { Rating($0) }
  }
}

/// A counting number from 1 to 99 that orders things, such as tabs or sections.
package struct Ordinal: Hashable, Comparable, Sendable, FieldValue {
  package static let range = 1...99
  package static var shape: ValueShape { .integer(range) }

  package let value: Int

  /// - Returns: nil outside 1 to 99.
  package init?(_ value: Int) {
    guard Self.range.contains(value) else { return nil }
    self.value = value
  }

  /// What a property holds before its required key has been read; it never reaches a model.
  static let blank = Ordinal()

  private init() { value = 1 }

  package static func < (one: Ordinal, other: Ordinal) -> Bool { one.value < other.value }

  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Ordinal? {
    try decodeInteger(in: range, &decoder).flatMap { Ordinal($0) }
  }
}
