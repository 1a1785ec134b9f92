// SPDX-License-Identifier: EUPL-1.2

/// What the grants of a scheme were on average, year by year.
package struct AverageGrants: Hashable, Sendable {
  /// A scheme or a call.
  package let subject: RecordRef
  /// At least one: the earliest first, those without a year last.
  package let years: [Average]

  /// The average of one year.
  package struct Average: Hashable, Sendable {
    /// nil when the source does not say.
    package let year: Year?
    /// In its own currency: as published, or what was awarded over the number of awards.
    package let grant: Derivation
    /// The first year of the same currency being 100; without correction for prices.
    package let index: Derivation
    /// Compound annual growth since the first year of the same currency, in percent.
    package let growth: Derivation
  }
}

extension Financing {
  /// The averages that are published, and the one that follows from awards; empty when there is none.
  var averages: [AverageGrants.Average] {
    let computed = computedAverage
    let known = publishedAverages + (computed.value == nil ? [] : [(awardedYear, computed)])
    let sorted = known.sorted { ($0.0?.value ?? .max) < ($1.0?.value ?? .max) }
    return sorted.map { year, grant in
      let first = sorted.first { $0.1.currency == grant.currency && $0.0 != nil }
      return AverageGrants.Average(year, grant, since: first)
    }
  }

  /// The latest published average; nil when none is.
  var latestAverage: Derivation? {
    publishedAverages.max { ($0.0?.value ?? .min) < ($1.0?.value ?? .min) }?.1
  }
}

extension AverageGrants.Average {
  private static let tooFew = Derivation.Outcome.missing(.tooFew(needed: 2, found: 1))

  fileprivate init(_ year: Year?, _ grant: Derivation, since first: (Year?, Derivation)?) {
    self.year = year
    self.grant = grant
    let start = first?.0
    let reference = year.flatMap { _ in first?.1.input("x_ref") }
    self.index = .computed(
      .relativeIndex, .index,
      [grant.input("x"), reference ?? Derivation.Input("x_ref", .absent)]
    ) { Statistics.quotient(100 * $0[0], $0[1]) }
    guard let first, let start, let year, start < year else {
      self.growth = Derivation(.growthRate, .percent, [grant.input("x_t")], Self.tooFew)
      return
    }
    let inputs = [
      grant.input("x_t"), first.1.input("x_0"), Derivation.Input("t", year: year),
      Derivation.Input("t_0", year: start),
    ]
    let rate = Statistics.growthRate(
      from: first.1.value ?? 0, in: start.value, to: grant.value ?? 0, in: year.value)
    self.growth = Derivation(.growthRate, .percent, inputs, rate.inPercent)
  }
}
