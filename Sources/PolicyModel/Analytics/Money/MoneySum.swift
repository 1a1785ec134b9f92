// SPDX-License-Identifier: EUPL-1.2

extension Derivation {
  /// The sum of amounts of one currency and year; others are refused, and no amounts have no sum.
  static func sum(_ amounts: [Input]) -> Derivation {
    let money = amounts.compactMap(\.money)
    guard !money.isEmpty else { return Derivation(.sum, .count, amounts, .missing(.noData)) }
    if let refusal = MissingReason.unlike(money) {
      return Derivation(.sum, .count, amounts, .missing(refusal))
    }
    return computed(.sum, .count, amounts, in: money.first?.currency) { .value($0.reduce(0, +)) }
  }

  /// The sum of amounts of one year in one currency, each converted by a rate record of the dataset.
  static func sum(
    _ amounts: [Input], in currency: Currency, by conversion: CurrencyConversion
  ) -> Derivation {
    let terms = amounts.map { Input("x", conversion.convert($0, to: currency)) }
    guard !terms.isEmpty else {
      return Derivation(.sum, .count, terms, .missing(.noData), in: currency)
    }
    if let refusal = MissingReason.mixedYears(of: amounts.compactMap(\.money)) {
      return Derivation(.sum, .count, terms, .missing(refusal), in: currency)
    }
    return computed(.sum, .count, terms, in: currency) { .value($0.reduce(0, +)) }
  }

  /// A figure of two amounts, which have to be of one currency and year.
  static func ofAmounts(
    _ formula: Formula, _ unit: Unit, _ one: Input, _ other: Input,
    _ compute: (Double, Double) -> Double
  ) -> Derivation {
    if let refusal = MissingReason.unlike([one, other].compactMap(\.money)) {
      return Derivation(formula, unit, [one, other], .missing(refusal))
    }
    return computed(formula, unit, [one, other]) { numbers in
      let result = compute(numbers[0], numbers[1])
      return result.isFinite ? .value(result) : .missing(.zeroDenominator)
    }
  }
}

extension MissingReason {
  /// Why amounts cannot be put together; nil when they can.
  ///
  /// Different currencies have no sum without rates, and prices of different years are not alike.
  fileprivate static func unlike(_ amounts: [Money]) -> MissingReason? {
    let currencies = Set(amounts.map(\.currency)).sorted { $0.code < $1.code }
    return currencies.count > 1 ? .mixedCurrencies(currencies) : mixedYears(of: amounts)
  }

  fileprivate static func mixedYears(of amounts: [Money]) -> MissingReason? {
    let years = Set(amounts.map(\.year))
    guard years.count > 1 else { return nil }
    return .mixedYears(years.sorted { ($0?.value ?? .max) < ($1?.value ?? .max) })
  }
}

extension Derivation.Input {
  /// The amount, or nil when it is none.
  var money: Money? {
    if case .money(let money) = value { money } else { nil }
  }
}
