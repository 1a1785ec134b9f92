// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

struct StatisticsTests {
  @Test(arguments: [
    ("mean", Statistics.mean([1, 2, 6]), 3), ("median", Statistics.median([9, 1, 2]), 2),
    ("median", Statistics.median([9, 1, 2, 4]), 3), ("minimum", Statistics.minimum([3, -1]), -1),
    ("sample deviation", Statistics.deviation([2, 4, 4, 4, 5, 5, 7, 9]), 2.1381),
    ("variation", Statistics.variation([1, 2, 3]), 0.5),
    ("correlation", Statistics.correlation([1, 2, 3, 4], [2, 1, 4, 3]), 0.6),
    ("correlation", Statistics.correlation([1, 2, 3], [6, 4, 2]), -1),
    ("index", Statistics.relativeIndex(0.39, reference: 2.02, .higherBetter), 19.3069),
    ("index of what should be low", Statistics.relativeIndex(25, reference: 20, .lowerBetter), 80),
    ("min-max", Statistics.minMax(3, among: [2, 3, 6], .higherBetter), 0.25),
    ("min-max of what should be low", Statistics.minMax(3, among: [2, 3, 6], .lowerBetter), 0.75),
    ("progress", Statistics.progress(from: 0.65, to: 0.78, target: 1.5), 0.1529),
    ("progress backwards", Statistics.progress(from: 2, to: 1, target: 4), -0.5),
    ("pace", Statistics.neededPace(0.78, in: 2016, target: 1.5, by: 2020), 0.18),
    ("growth", Statistics.growthRate(from: 0.39, in: 2013, to: 0.48, in: 2016), 0.0717),
    ("growth to nothing", Statistics.growthRate(from: 4, in: 2013, to: 0, in: 2015), -1),
    ("entropy", Statistics.entropy([0.5, 0.3, 0.2]), 1.0297),
    ("evenness", Statistics.evenness([0.5, 0.3, 0.2]), 0.9372),
    ("evenness with kinds that do not occur", Statistics.evenness([0.5, 0, 0.5, 0]), 1),
    ("concentration", Statistics.herfindahl([0.5, 0.3, 0.2]), 0.38),
    ("Krugman", Statistics.krugman([0.5, 0.3, 0.2], reference: [0.4, 0.4, 0.2]), 0.2),
    ("density", Statistics.density(members: 6, ties: 9), 0.6),
    ("degree", Statistics.degree(3, members: 7), 0.5),
    ("E-I index", Statistics.externalInternal(external: 7, internal: 3), 0.4),
    ("label index", Statistics.labelIndex(gold: 4, silver: 0, bronze: 0, clusters: 4), 1),
    ("label index", Statistics.labelIndex(gold: 3, silver: 10, bronze: 28, clusters: 74), 0.2568),
    ("award rate", Statistics.quotient(4, 8), 0.5),
    ("public share", Statistics.quotient(39, 74), 0.5270),
    ("average grant", Statistics.quotient(30_000_000, 47), 638_297.8723),
  ])
  func `a formula gives`(name: String, outcome: Statistics.Outcome, expected: Double) throws {
    let value = try #require(outcome.value, "\(name): \(outcome)")

    #expect(abs(value - expected) < 0.00005, "\(name)")
  }

  @Test(arguments: [
    ("mean of nothing", Statistics.mean([]), MissingReason.noData),
    ("median of nothing", Statistics.median([]), .noData),
    ("minimum of nothing", Statistics.minimum([]), .noData),
    ("deviation of one", Statistics.deviation([1]), .tooFew(needed: 2, found: 1)),
    ("variation of nothing", Statistics.variation([]), .tooFew(needed: 2, found: 0)),
    ("variation around 0", Statistics.variation([-1, 1]), .zeroDenominator),
    ("correlation of two", Statistics.correlation([1, 2], [2, 3]), .tooFew(needed: 3, found: 2)),
    ("correlation with equal values", Statistics.correlation([1, 2, 3], [5, 5, 5]), .noSpread),
    ("index to 0", Statistics.relativeIndex(1, reference: 0, .higherBetter), .zeroDenominator),
    ("index of 0", Statistics.relativeIndex(0, reference: 1, .lowerBetter), .zeroDenominator),
    ("min-max of one", Statistics.minMax(3, among: [3], .higherBetter), .noSpread),
    ("min-max among nothing", Statistics.minMax(3, among: [], .higherBetter), .noData),
    ("progress from the target", Statistics.progress(from: 3, to: 4, target: 3), .zeroDenominator),
    ("pace", Statistics.neededPace(1, in: 2020, target: 2, by: 2020), .targetYearPassed),
    (
      "growth in one year", Statistics.growthRate(from: 1, in: 2013, to: 2, in: 2013),
      .tooFew(needed: 2, found: 1)
    ),
    ("from 0", Statistics.growthRate(from: 0, in: 2013, to: 2, in: 2014), .zeroDenominator),
    ("from below 0", Statistics.growthRate(from: -1, in: 2013, to: 2, in: 2014), .undefined),
    ("entropy of nothing", Statistics.entropy([]), .noData),
    ("entropy of no shares", Statistics.entropy([2, 3]), .undefined),
    ("evenness of one", Statistics.evenness([1, 0]), .tooFew(needed: 2, found: 1)),
    ("evenness of nothing", Statistics.evenness([]), .noData),
    ("concentration of nothing", Statistics.herfindahl([]), .noData),
    ("Krugman without reference", Statistics.krugman([1], reference: [-1]), .undefined),
    ("density", Statistics.density(members: 1, ties: 0), .tooFew(needed: 2, found: 1)),
    ("degree", Statistics.degree(0, members: 1), .tooFew(needed: 2, found: 1)),
    ("no ties", Statistics.externalInternal(external: 0, internal: 0), .zeroDenominator),
    (
      "no clusters", Statistics.labelIndex(gold: 0, silver: 0, bronze: 0, clusters: 0),
      .zeroDenominator
    ),
  ])
  func `a formula has no value`(name: String, outcome: Statistics.Outcome, reason: MissingReason) {
    #expect(outcome == .missing(reason), "\(name)")
  }

  @Test(arguments: [
    ([4, 7, 7, 1], Indicator.Direction.higherBetter, [3, 1, 1, 4]),
    ([4, 7, 7, 1], .lowerBetter, [2, 3, 3, 1]), ([9, 8, 8, 5], .neutral, [1, 2, 2, 4]),
    ([], .higherBetter, []),
  ])
  func `equal values share a rank`(
    values: [Double], direction: Indicator.Direction, expected: [Int]
  ) {
    #expect(Statistics.ranks(values, direction) == expected)
  }

  @Test func `changes are counted between years that follow each other`() {
    let series = [(year: 2010, value: 5.0), (2011, 7.0), (2013, 1.0), (2014, 2.0)]

    #expect(Statistics.changes(series) == [2, 1])
    #expect(
      Statistics.volatility(Array(series.prefix(2))) == .missing(.tooFew(needed: 2, found: 1)))
  }

  @Test func `shares are parts of a total that is more than 0`() {
    #expect(Statistics.shares([1, 3]) == [0.25, 0.75])
    #expect(Statistics.shares([0, 0]) == nil)
    #expect(Statistics.shares([3, -1]) == nil)
    #expect(Statistics.shares([]) == nil)
  }
}
