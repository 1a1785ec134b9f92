// SPDX-License-Identifier: EUPL-1.2

/// The formulas on bare numbers, apart from where the numbers come from.
///
/// Each gives a value, or the reason why these numbers have none; nothing is 0 for want of data.
package enum Statistics {
  /// A value, or why there is none.
  package typealias Outcome = Derivation.Outcome

  /// The arithmetic mean; `.noData` of nothing.
  ///
  /// - Complexity: O(*n*), like all that takes a list unless it says otherwise.
  package static func mean(_ values: [Double]) -> Outcome {
    guard !values.isEmpty else { return .missing(.noData) }
    return .value(values.reduce(0, +) / Double(values.count))
  }

  /// The middle value, or the mean of the two in the middle; `.noData` of nothing.
  ///
  /// - Complexity: O(*n* log *n*).
  package static func median(_ values: [Double]) -> Outcome {
    guard !values.isEmpty else { return .missing(.noData) }
    let ordered = values.sorted()
    let middle = ordered.count / 2
    let isOdd = !ordered.count.isMultiple(of: 2)
    return .value(isOdd ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2)
  }

  /// The least value; `.noData` of nothing.
  package static func minimum(_ values: [Double]) -> Outcome {
    values.min().map { .value($0) } ?? .missing(.noData)
  }

  /// The standard deviation of a sample, which divides by *n* − 1; `.tooFew` for less than two.
  package static func deviation(_ values: [Double]) -> Outcome {
    guard values.count > 1, case .value(let mean) = mean(values) else {
      return .missing(.tooFew(needed: 2, found: values.count))
    }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return .value((squares / Double(values.count - 1)).squareRoot())
  }

  /// The coefficient of variation, sample deviation over mean: sigma convergence when it falls from
  /// year to year (Barro and Sala-i-Martin, Convergence, 1992).
  ///
  /// `.tooFew` for less than two values, `.zeroDenominator` when their mean is 0.
  package static func variation(_ values: [Double]) -> Outcome {
    guard case .value(let deviation) = deviation(values), case .value(let mean) = mean(values)
    else { return .missing(.tooFew(needed: 2, found: values.count)) }
    return quotient(deviation, mean)
  }

  /// Two pairs of values always lie on a line, so that a correlation needs more.
  package static let fewestPairs = 3

  /// Pearson's correlation coefficient, −1 to 1.
  ///
  /// - Precondition: Both lists are equally long; the *n*th of each belong together.
  /// - Returns: `.tooFew` for less than `fewestPairs`; `.noSpread`
  ///   when all values of one list are equal.
  package static func correlation(_ one: [Double], _ other: [Double]) -> Outcome {
    precondition(one.count == other.count, "Values are correlated in pairs.")
    guard one.count >= fewestPairs, case .value(let meanOne) = mean(one),
      case .value(let meanOther) = mean(other)
    else { return .missing(.tooFew(needed: fewestPairs, found: one.count)) }
    var product = 0.0
    var squaresOne = 0.0
    var squaresOther = 0.0
    for (x, y) in zip(one, other) {
      product += (x - meanOne) * (y - meanOther)
      squaresOne += (x - meanOne) * (x - meanOne)
      squaresOther += (y - meanOther) * (y - meanOther)
    }
    guard squaresOne > 0, squaresOther > 0 else { return .missing(.noSpread) }
    // rounding may lead beyond 1, which would be no correlation
    return .value(min(1, max(-1, product / (squaresOne * squaresOther).squareRoot())))
  }

  /// One number over another; `.zeroDenominator` when the other one is 0.
  package static func quotient(_ dividend: Double, _ divisor: Double) -> Outcome {
    divisor == 0 ? .missing(.zeroDenominator) : .value(dividend / divisor)
  }
}
