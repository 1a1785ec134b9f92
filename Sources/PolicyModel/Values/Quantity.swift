// SPDX-License-Identifier: EUPL-1.2

/// A number between two bounds that need not be whole.
package struct Quantity<Kind: Bounds>: Hashable, Comparable, Sendable {
  /// Both ends included.
  package static var range: ClosedRange<Int> { Kind.range }

  /// Inside of the range.
  package let value: Double

  /// - Returns: nil outside the bounds.
  package init?(_ value: Double) {
    let range = Self.range
    guard value >= Double(range.lowerBound), value <= Double(range.upperBound) else { return nil }
    self.value = value
  }

  /// What a property holds before its required key has been read; it never reaches a model.
  static var blank: Self { Self() }

  private init() { value = Double(Self.range.lowerBound) }

  package static func < (one: Self, other: Self) -> Bool { one.value < other.value }
}

extension Quantity: FieldValue {
  package static var shape: ValueShape { .number(range) }

  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Self? {
    try decodeNumber(in: range, &decoder).flatMap { Self($0) }
  }
}

/// Parts of a hundred, from 0 to 100.
package typealias Percent = Quantity<PercentBounds>

/// Parts of a whole, which they never exceed.
package enum PercentBounds: Bounds {
  /// From nothing to the whole.
  package static var range: ClosedRange<Int> { 0...100 }
}

/// An amount of money in whole units of its currency.
package typealias Amount = Quantity<AmountBounds>

/// More money than any programme has, in the smallest currency.
package enum AmountBounds: Bounds {
  /// From nothing to a thousand millions of millions.
  package static var range: ClosedRange<Int> { 0...1_000_000_000_000_000 }
}
