// SPDX-License-Identifier: EUPL-1.2

/// Why a figure cannot be computed; screens show `n/a` and tell this when asked.
package enum MissingReason: Hashable, Sendable {
  /// The dataset has no value for it.
  case noData
  /// Whoever assessed it says that there is no information.
  case noInformation
  /// There is a value, but only as a performance group.
  case onlyGroup
  /// There is an amount, but only its bounds are known.
  case onlyBounds
  /// It begins only after the day from which the dataset looks at things.
  case startsLater
  /// The area that it is compared with has no value for the same indicator and year.
  case noReference
  /// Nobody has set a target.
  case noTarget
  /// The edition's rule for grouping areas is not known.
  case noThresholds
  /// The target's year is over.
  case targetYearPassed
  /// It would be divided by zero.
  case zeroDenominator
  /// All values are equal, so that no scale lies between them.
  case noSpread
  /// Fewer values than the formula needs.
  case tooFew(needed: Int, found: Int)
  /// Regions of different NUTS versions, whose borders may differ.
  case mixedNUTSVersions([String])
  /// Sums of different currencies without a rate between them.
  case mixedCurrencies([Currency])
  /// Sums in prices of different years; nil stands for a year that the source does not say.
  case mixedYears([Year?])
  /// No exchange rate record leads from one currency to the other.
  case noRate(from: Currency, to: Currency)
  /// The sources contradict each other; both versions are shown and none is computed with.
  case conflict
  /// Values before and after a break in the series are not comparable.
  case breakInSeries
  /// The cell is too small to say anything: it has fewer employees than the limit.
  case smallCell(limit: Int)
  /// The parts are more than the whole: some of them overlap.
  case partsAboveWhole
  /// There are more than can be counted while somebody waits.
  case tooMany(limit: Int)
  /// The formula has no value for these inputs.
  case undefined
}
