// SPDX-License-Identifier: EUPL-1.2

/// Amounts in another currency, by the rate records of the dataset and by nothing else.
struct CurrencyConversion {
  private struct Pair: Hashable {
    let from: Currency
    let to: Currency
  }

  /// The rates between two currencies, by their dates, with their positions.
  private let rates: [Pair: [(rate: ExchangeRate, position: Int)]]

  /// - Complexity: O(*n* log *n*) in rates.
  init(of model: ClusterModel) {
    let all = model.exchangeRates.records.enumerated().map { (rate: $1, position: $0) }
    rates = Dictionary(grouping: all) { Pair(from: $0.rate.from, to: $0.rate.to) }
      .mapValues { $0.sorted { $0.rate.date.firstDay < $1.rate.date.firstDay } }
  }

  /// An amount in another currency: the amount times the rate, both of which are inputs.
  ///
  /// The rate is the last one of the amount's year or an earlier one, otherwise the first later one;
  /// for an amount without a year the last one. No rate is turned round or chained.
  func convert(_ amount: Derivation.Input, to currency: Currency) -> Derivation {
    guard case .money(let money) = amount.value, money.currency != currency else {
      return .computed(.observed, .count, [amount], in: currency) { .value($0[0]) }
    }
    guard let (rate, position) = rate(for: money, to: currency) else {
      return Derivation(
        .conversion, .count, [amount, Derivation.Input("rate", .absent)],
        .missing(.noRate(from: money.currency, to: currency)), in: currency)
    }
    let origin = Derivation.Origin(rate, at: position, key: "rate")
    let input = Derivation.Input("rate", .number(rate.rate.value), from: origin)
    return .computed(.conversion, .count, [amount, input], in: currency) { .value($0[0] * $0[1]) }
  }

  private func rate(
    for money: Money, to currency: Currency
  ) -> (rate: ExchangeRate, position: Int)? {
    let candidates = rates[Pair(from: money.currency, to: currency)] ?? []
    guard let year = money.year else { return candidates.last }
    return candidates.last { Int($0.rate.date.year) <= year.value } ?? candidates.first
  }
}
