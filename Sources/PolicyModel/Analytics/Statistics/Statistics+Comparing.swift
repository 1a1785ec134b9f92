// SPDX-License-Identifier: EUPL-1.2

extension Statistics {
  /// Relative to a reference, which is 100; the other way round where less is better.
  ///
  /// `.zeroDenominator` when what it is divided by is 0.
  package static func relativeIndex(
    _ value: Double, reference: Double, _ direction: Indicator.Direction
  ) -> Outcome {
    switch direction {
    case .higherBetter, .neutral: quotient(100 * value, reference)
    case .lowerBetter: quotient(100 * reference, value)
    }
  }

  /// Where a value lies between the least (0) and the greatest (1) of all, the other way round where
  /// less is better: min-max normalisation (OECD and JRC, Handbook on Constructing Composite
  /// Indicators, 2008).
  ///
  /// `.noData` without other values, `.noSpread` when they are all equal.
  package static func minMax(
    _ value: Double, among values: [Double], _ direction: Indicator.Direction
  ) -> Outcome {
    guard let least = values.min(), let greatest = values.max() else { return .missing(.noData) }
    guard least < greatest else { return .missing(.noSpread) }
    let share = (value - least) / (greatest - least)
    switch direction {
    case .higherBetter, .neutral: return .value(share)
    case .lowerBetter: return .value(1 - share)
    }
  }

  /// Standard competition ranking: equal values share a rank, and those after them do not move up,
  /// as in 1, 2, 2, 4.
  ///
  /// - Returns: A rank for each value; the greatest is first, or the least where less is better.
  /// - Complexity: O(*n* log *n*).
  package static func ranks(_ values: [Double], _ direction: Indicator.Direction) -> [Int] {
    let isBefore: (Double, Double) -> Bool =
      switch direction {
      case .higherBetter, .neutral: { $0 > $1 }
      case .lowerBetter: { $0 < $1 }
      }
    let order = values.indices.sorted { isBefore(values[$0], values[$1]) }
    var ranks = [Int](repeating: 0, count: values.count)
    for (place, index) in order.enumerated() {
      let isTied = place > 0 && values[order[place - 1]] == values[index]
      ranks[index] = isTied ? ranks[order[place - 1]] : place + 1
    }
    return ranks
  }

  /// How much of the way from a start to a target has been made, 1 being all of it; below 0 for a
  /// step back and above 1 beyond the target.
  ///
  /// `.zeroDenominator` when the start was the target.
  package static func progress(from start: Double, to value: Double, target: Double) -> Outcome {
    quotient(value - start, target - start)
  }

  /// How much a year is needed to reach a target in time, in the unit of the values.
  ///
  /// `.targetYearPassed` when no year is left.
  package static func neededPace(
    _ value: Double, in year: Int, target: Double, by targetYear: Int
  ) -> Outcome {
    guard year < targetYear else { return .missing(.targetYearPassed) }
    return .value((target - value) / Double(targetYear - year))
  }

  /// The compound annual growth rate, 0.1 being a tenth a year.
  ///
  /// `.tooFew` within one year, `.zeroDenominator` for growth from nothing, `.undefined` where a value
  /// is negative.
  package static func growthRate(
    from start: Double, in startYear: Int, to value: Double, in year: Int
  ) -> Outcome {
    guard year != startYear else { return .missing(.tooFew(needed: 2, found: 1)) }
    guard start != 0 else { return .missing(.zeroDenominator) }
    guard start > 0, value >= 0 else { return .missing(.undefined) }
    return .value((value / start).raised(to: 1 / Double(year - startYear)) - 1)
  }

  /// The changes between years that follow each other; across a missing year there is none.
  ///
  /// - Precondition: The years ascend.
  package static func changes(_ series: [(year: Int, value: Double)]) -> [Double] {
    zip(series, series.dropFirst()).compactMap { before, after in
      after.year == before.year + 1 ? after.value - before.value : nil
    }
  }

  /// The sample deviation of the changes from year to year; `.tooFew` for less than two changes.
  ///
  /// - Precondition: The years ascend.
  package static func volatility(_ series: [(year: Int, value: Double)]) -> Outcome {
    deviation(changes(series))
  }
}
