// SPDX-License-Identifier: EUPL-1.2

/// Between which numbers, both included, a kind of number lies.
///
/// Integers as generic arguments would say it more briefly; the compiler (6.3) ends with an internal
/// error when arrays and sets hold such types.
package protocol Bounds {
  static var range: ClosedRange<Int> { get }
}

/// A whole number between two bounds.
package struct Bounded<Kind: Bounds>: Hashable, Comparable, Sendable {
  package static var range: ClosedRange<Int> { Kind.range }

  package let value: Int

  /// - Returns: nil outside the bounds.
  package init?(_ value: Int) {
    guard Self.range.contains(value) else { return nil }
    self.value = value
  }

  /// What a property holds before its required key has been read; it never reaches a model.
  static var blank: Self { Self() }

  private init() { value = Self.range.lowerBound }

  package static func < (one: Self, other: Self) -> Bool { one.value < other.value }
}

extension Bounded: FieldValue {
  package static var shape: ValueShape { .integer(range) }

  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Self? {
    try decodeInteger(in: range, &decoder).flatMap { Self($0) }
  }
}

/// A mark from 1 (least) to 5 (most).
package typealias Rating = Bounded<RatingBounds>

package enum RatingBounds: Bounds {
  package static var range: ClosedRange<Int> { 1...5 }
}

/// A counting number that orders things, such as tabs or sections.
package typealias Ordinal = Bounded<OrdinalBounds>

package enum OrdinalBounds: Bounds {
  package static var range: ClosedRange<Int> { 1...99 }
}

/// How many there are: people, firms, months, points.
package typealias Count = Bounded<CountBounds>

package enum CountBounds: Bounds {
  package static var range: ClosedRange<Int> { 0...1_000_000_000_000 }
}

/// A calendar year in which something of this field may have been measured.
package typealias Year = Bounded<YearBounds>

package enum YearBounds: Bounds {
  package static var range: ClosedRange<Int> { 1900...2100 }
}
