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
  /// Both ends included.
  package static var range: ClosedRange<Int> { Kind.range }

  /// Inside of the range.
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

/// Five marks.
package enum RatingBounds: Bounds {
  /// From the least to the most.
  package static var range: ClosedRange<Int> { 1...5 }
}

/// A counting number that orders things, such as tabs or sections.
package typealias Ordinal = Bounded<OrdinalBounds>

/// Things of which there are never a hundred.
package enum OrdinalBounds: Bounds {
  /// From the first to the last.
  package static var range: ClosedRange<Int> { 1...99 }
}

/// How many there are: people, firms, months, points.
package typealias Count = Bounded<CountBounds>

/// More than there are people or pieces of anything here.
package enum CountBounds: Bounds {
  /// From none to a million millions.
  package static var range: ClosedRange<Int> { 0...1_000_000_000_000 }
}

/// A calendar year in which something of this field may have been measured.
package typealias Year = Bounded<YearBounds>

/// From before there were statistics to after all targets.
package enum YearBounds: Bounds {
  /// Years that a dataset of this field may speak of.
  package static var range: ClosedRange<Int> { 1900...2100 }
}
