// SPDX-License-Identifier: EUPL-1.2

/// A sum of money, or the bounds between which it lies.
///
/// Sums of different currencies or years are never added as they are: see `ExchangeRate`.
package struct Money: Described, Hashable {
  /// nil when only bounds are known; it then has at least one of them.
  package internal(set) var amount: Amount?
  /// The least that it may be; nil when there is no such bound, or none is known.
  package internal(set) var least: Amount?
  /// The most that it may be; nil when there is no such bound, or none is known.
  package internal(set) var most: Amount?
  /// In which all of its amounts are.
  package internal(set) var currency = Currency.blank
  /// The year to whose prices it refers; nil when the source does not say.
  package internal(set) var year: Year?

  package init() {}

  package static let description = ObjectDescription<Money>(
    [
      .optional("amount") { $0.amount = $1 },
      .optional("min") { $0.least = $1 },
      .optional("max") { $0.most = $1 },
      .required("currency") { $0.currency = $1 },
      .optional("year") { $0.year = $1 },
    ],
    check: { money in
      let hasBound = money.least != nil || money.most != nil
      switch (money.amount != nil, hasBound) {
      case (true, true): return [.init(key: "amount", finding: .amountAndBounds)]
      case (false, false):
        return [.init(key: nil, finding: .noAmount, unless: ["amount", "min", "max"])]
      case (true, false): return []
      case (false, true): return Violation.bounds(money.least?.value, money.most?.value)
      }
    })
}

/// A share that lies between bounds, in percent.
package struct PercentRange: Described, Hashable {
  /// nil when there is no lower bound, or none is known.
  package internal(set) var least: Percent?
  /// nil when there is no upper bound, or none is known.
  package internal(set) var most: Percent?

  package init() {}

  package static let description = ObjectDescription<PercentRange>(
    [
      .optional("min") { $0.least = $1 },
      .optional("max") { $0.most = $1 },
    ],
    check: { Violation.bounds($0.least?.value, $0.most?.value) })
}

extension ObjectDescription.Violation {
  /// The lower of two bounds is not above the upper one.
  static func bounds(_ least: Double?, _ most: Double?) -> [Self] {
    guard let least, let most, least > most else { return [] }
    return [.init(key: "min", finding: .leastAboveMost)]
  }
}
