// SPDX-License-Identifier: EUPL-1.2

extension Readings {
  /// Values of one area that may be compared with each other.
  struct Stretch {
    /// The earliest first.
    let terms: [(year: Year, value: Derivation)]
    /// Whether there are earlier values, which a break in the series makes incomparable.
    let isCut: Bool

    /// As bare numbers.
    var numbers: [(year: Int, value: Double)] {
      terms.compactMap { term in term.value.value.map { (term.year.value, $0) } }
    }
  }

  /// The values of an area up to a year, or to the last one, back to the last break in the series.
  func stretch(of area: Area, upTo year: Year? = nil) -> Stretch {
    let years = years(of: area).filter { reached in year.map { reached <= $0 } ?? true }
    let known = years.map { ($0, value(of: area, in: $0)) }.filter { $0.1.value != nil }
    let start = known.lastIndex { breaks(in: $0.0, of: area) } ?? 0
    return Stretch(terms: known[start...].map { (year: $0.0, value: $0.1) }, isCut: start > 0)
  }

  /// The compound annual growth rate from the first comparable value to that of a year, in percent.
  func growthRate(of area: Area, to year: Year) -> Derivation {
    let value = value(of: area, in: year)
    let stretch = stretch(of: area, upTo: year)
    guard value.value != nil, let first = stretch.terms.first, first.year < year else {
      let reason = value.missingReason ?? stretch.reasonForOne
      return Derivation(.growthRate, .percent, [value.input("x_t")], .missing(reason))
    }
    let inputs = [
      value.input("x_t"), first.value.input("x_0"), .init("t", year: year),
      .init("t_0", year: first.year),
    ]
    let growth = Statistics.growthRate(
      from: first.value.value ?? 0, in: first.year.value, to: value.value ?? 0, in: year.value)
    return Derivation(.growthRate, .percent, inputs, growth.inPercent)
  }

  /// The change from the value of the year before, in the indicator's unit.
  func change(of area: Area, in year: Year) -> Derivation {
    let before = Year(year.value - 1).map { value(of: area, in: $0) }
    let inputs = [
      value(of: area, in: year).input("x_t"),
      before?.input("x_t−1") ?? Derivation.Input("x_t−1", .absent),
    ]
    let change = Derivation.computed(.change, indicator.unit, inputs) { .value($0[0] - $0[1]) }
    guard change.value != nil, breaks(in: year, of: area) else { return change }
    return Derivation(.change, indicator.unit, inputs, .missing(.breakInSeries))
  }

  /// The sample deviation of the changes from year to year, since the last break in the series.
  func volatility(of area: Area) -> Derivation {
    let stretch = stretch(of: area)
    let outcome = Statistics.volatility(stretch.numbers)
    return Derivation(
      .volatility, indicator.unit, stretch.terms.map { $0.value.input("x") },
      stretch.isCut && outcome.value == nil ? .missing(.breakInSeries) : outcome)
  }
}

extension Readings.Stretch {
  /// Why a single value has no trend.
  var reasonForOne: MissingReason {
    isCut ? .breakInSeries : .tooFew(needed: 2, found: terms.count)
  }
}

extension Derivation {
  /// What is put into another formula for this figure: the observation itself, or how it was computed.
  func input(_ symbol: String) -> Input {
    guard formula == .observed, value != nil, let read = inputs.first, read.origin != nil else {
      return Input(symbol, self)
    }
    return Input(symbol, read.value, from: read.origin)
  }
}

extension Derivation.Outcome {
  /// A share or rate of one as one of a hundred.
  var inPercent: Derivation.Outcome {
    switch self {
    case .value(let value): .value(100 * value)
    case .missing: self
    }
  }
}
