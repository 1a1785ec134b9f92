// SPDX-License-Identifier: EUPL-1.2

/// What one unit of a currency was worth in another.
package struct ExchangeRate: Record, Hashable {
  package static let kind = RecordKind.exchangeRate

  package internal(set) var id = EntityID<ExchangeRate>.blank
  /// The currency of which there is one unit.
  package internal(set) var from = Currency.blank
  /// The currency that it is counted in; another one than `from`.
  package internal(set) var to = Currency.blank
  /// One unit of `from` is that many units of `to`; more than 0.
  package internal(set) var rate = Amount.blank
  /// When that was so: a day, or the month or year of an average.
  package internal(set) var date = PartialDate.blank
  package var evidence = Evidence()
  package var place = Place()

  package init() {}

  package var title: LocalizedText { LocalizedText("\(from.code)/\(to.code), \(date.iso)") }

  package static let description = ObjectDescription<ExchangeRate>.record(
    [
      .identifier { $0.id = $1 },
      .required("from") { $0.from = $1 },
      .required("to") { $0.to = $1 },
      .required("rate") { $0.rate = $1 },
      .required("date") { $0.date = $1 },
    ],
    check: { rate in
      var violations: [Violation] = []
      if rate.from == rate.to, rate.from != .blank {
        violations.append(.init(key: "to", finding: .rateToItself(rate.to), unless: ["from"]))
      }
      if rate.rate.value == 0 { violations.append(.init(key: "rate", finding: .rateOfZero)) }
      return violations
    })
}
