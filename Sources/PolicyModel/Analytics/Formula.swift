// SPDX-License-Identifier: EUPL-1.2

/// The formulas by which figures are computed, under their standard names.
///
/// A screen names them in its language; the expression is the same in all.
package enum Formula: String, CaseIterable, Hashable, Sendable {
  // counting
  /// How many records there are.
  case count
  /// Covered cells of all cells of a matrix, aims that something serves of all aims, and the like.
  case coverage
  /// A part of a whole.
  case share
  /// The sum of like things.
  case sum
  /// The arithmetic mean.
  case mean
  /// The middle value; of an even number of values the mean of the two in the middle.
  case median
  /// The least value.
  case minimum
  /// The days between two dates, counted from the last day that each may mean.
  case days

  // comparing areas and years
  /// The value itself, as the source gives it.
  case observed
  /// Relative to the reference, which is 100; inverted where less is better.
  case relativeIndex
  /// Min-max normalisation, 0 to 1 (OECD and JRC, Handbook on Constructing Composite Indicators, 2008).
  case minMax
  /// Standard competition ranking: 1, 2, 2, 4.
  case rank
  /// The performance group by the thresholds of an edition.
  case performanceGroup
  /// How much is left to a target, in the unit of the indicator.
  case gap
  /// How much of the way to a target has been made.
  case progress
  /// How much a year is needed to reach a target in time.
  case neededPace
  /// Compound annual growth rate.
  case growthRate
  /// Coefficient of variation: sigma convergence when it falls (Barro and Sala-i-Martin, 1992).
  case variation
  /// Standard deviation of the changes from year to year.
  case volatility
  /// Mean of the factors that are known; 0 is no information and not a low mark.
  case stepScore
  /// The change from one year to the next.
  case change
  /// The change since the first value that may be compared.
  case totalChange

  // distributions
  /// Shannon entropy in nats (Shannon, 1948).
  case entropy
  /// Shannon entropy over that of equal shares.
  case evenness
  /// Herfindahl–Hirschman index of shares between 0 and 1.
  case herfindahl
  /// Krugman specialisation index, 0 to 2 (Krugman, Geography and Trade, 1991).
  case krugman

  // networks
  /// Ties of all possible ties (Wasserman and Faust, Social Network Analysis, 1994).
  case density
  /// Ties of one member of all that it could have.
  case degree
  /// External minus internal ties over all (Krackhardt and Stern, 1988).
  case externalInternal
  /// Three points for gold, two for silver, one for bronze, over three for each cluster.
  case labelIndex

  // money
  /// Public money of all money.
  case publicShare
  /// Private money for each unit of public money.
  case leverage
  /// Applications that won.
  case successRate
  /// Money awarded for each award.
  case averageGrant
  /// Money paid of money allocated.
  case absorption
  /// An amount in another currency, by a rate record.
  case conversion
  /// The years that a scheme has run.
  case schemeAge
  /// Years in which a call was open of the years that a scheme has run.
  case continuity

  // specialisation
  /// Location quotient, also specialisation quotient.
  case locationQuotient
  /// Symmetric location quotient (revealed symmetric comparative advantage), −1 to 1 (Laursen, 2015).
  case symmetricQuotient
  /// The region's part of an industry.
  case sizeShare
  /// The industry's part of a region.
  case focusShare
  /// Stars of the European Cluster Observatory, 0 to 3.
  case stars
  /// Pearson's correlation coefficient.
  case correlation

  // skills
  /// Required minus available level; positive is a shortage.
  case skillGap
  /// A skill gap times the jobs that it affects.
  case weightedGap
  /// Mean of skill gaps, weighted by the jobs that they affect.
  case severity

  /// The formula as it is printed, with its symbols.
  package var expression: String {
    switch self {
    case .count: "n"
    case .coverage: "covered / all"
    case .share: "part / whole"
    case .sum: "Σ x"
    case .mean: "Σ x / n"
    case .median: "median(x)"
    case .minimum: "min(x)"
    case .days: "d₁ − d₀"
    case .observed: "x"
    case .relativeIndex: "100 · x / x_ref"
    case .minMax: "(x − min) / (max − min)"
    case .rank: "1 + |{ y : y > x }|"
    case .performanceGroup: "group(I)"
    case .gap: "target − x"
    case .progress: "(x_t − x_0) / (target − x_0)"
    case .neededPace: "(target − x_t) / (T − t)"
    case .growthRate: "(x_t / x_0)^(1 / (t − t_0)) − 1"
    case .variation: "sd(x) / mean(x)"
    case .volatility: "sd(x_t − x_t−1)"
    case .stepScore: "Σ known / n_known"
    case .change: "x_t − x_t−1"
    case .totalChange: "x_t − x_0"
    case .entropy: "−Σ p ln p"
    case .evenness: "−Σ p ln p / ln k"
    case .herfindahl: "Σ s²"
    case .krugman: "Σ |e_ir / e_r − E_i / E|"
    case .density: "2E / (N (N − 1))"
    case .degree: "deg / (N − 1)"
    case .externalInternal: "(ext − int) / (ext + int)"
    case .labelIndex: "(3g + 2s + b) / 3n"
    case .publicShare: "public / (public + private)"
    case .leverage: "private / public"
    case .successRate: "awarded / applied"
    case .averageGrant: "amount / awards"
    case .absorption: "paid / allocated"
    case .conversion: "amount · rate"
    case .schemeAge: "t − t_0"
    case .continuity: "open years / years"
    case .locationQuotient: "(e_ir / e_r) / (E_i / E)"
    case .symmetricQuotient: "(LQ − 1) / (LQ + 1)"
    case .sizeShare: "e_ir / E_i"
    case .focusShare: "e_ir / e_r"
    case .stars: "[e_ir ≥ e_top] + [LQ ≥ LQ_min] + [focus ≥ focus_top]"
    case .correlation: "cov(x, y) / (sd(x) sd(y))"
    case .skillGap: "required − available"
    case .weightedGap: "gap · jobs"
    case .severity: "Σ (gap · jobs) / Σ jobs"
    }
  }
}
