// SPDX-License-Identifier: EUPL-1.2

/// Round numbers to be written beside an axis.
package enum AxisSteps {
  /// The multiples of 1, 2 or 5 times a power of ten that lie in a range, as many as are allowed.
  ///
  /// - Parameters:
  ///   - range: Of the values to be shown.
  ///   - most: How many there may be.
  /// - Returns: Rising; none when the range is a single value, is too wide or too narrow for such
  ///   numbers, or none may be there.
  package static func values(in range: ClosedRange<Double>, most: Int) -> [Double] {
    let span = range.upperBound - range.lowerBound
    guard most > 0, span > 1e-9, span < 1e15 else { return [] }
    for power in (-10)...16 {
      for factor in [1, 2, 5] {
        let values = multiples(of: factor, power: power, in: range, most: most)
        if let values { return values }
      }
    }
    return []
  }

  /// All multiples of `factor * 10^power`, nil when there are too many.
  private static func multiples(
    of factor: Int, power: Int, in range: ClosedRange<Double>, most: Int
  ) -> [Double]? {
    // dividing by a power that is exact gives 0.3 rather than 0.30000000000000004
    let ten = (0..<Int(power.magnitude)).reduce(1.0) { product, _ in product * 10 }
    let steps = { (value: Double) in (power < 0 ? value * ten : value / ten) / Double(factor) }
    let first = steps(range.lowerBound).rounded(.up)
    let last = steps(range.upperBound).rounded(.down)
    guard last - first < Double(most), last >= first else { return last < first ? [] : nil }
    return (0...Int(last - first)).map { index in
      let multiple = (first + Double(index)) * Double(factor)
      return power < 0 ? multiple / ten : multiple * ten
    }
  }
}
