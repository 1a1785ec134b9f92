// SPDX-License-Identifier: EUPL-1.2

/// How good jobs are, dimension by dimension (Eurofound, Quality of work and employment in Europe, 2002).
///
/// The mean hides a dimension that fails, so a row has the least score and its dimension beside it, and
/// how many scores went in.
package struct JobQualityProfile: Hashable, Sendable {
  /// nil when the dataset has no scores.
  package let year: Year?
  /// The years that can be asked for, ascending.
  package let years: [Year]
  /// In the order of the file.
  package let rows: [Row]

  /// One area.
  package struct Row: Hashable, Sendable {
    /// A country, a region or an aggregate.
    package let area: Area
    /// One for each dimension, in their order; from 0 (worst) to 100 (best).
    package let scores: [Derivation]
    /// Of the scores that are known.
    package let mean: Derivation
    /// How many scores went into the mean.
    package let count: Derivation
    /// The least score; missing when none is known.
    package let least: Derivation
    /// Where the score is least; several when they tie, empty when no score is known.
    package let leastDimensions: [JobQualityScore.Dimension]
  }

  /// Of the latest year that the dataset has, or of another one.
  ///
  /// - Complexity: O(*n*) in scores, besides ordering the years.
  package init(of model: ClusterModel, in year: Year? = nil) {
    let all = model.jobQualityScores.records.enumerated().map { ($0.offset, $0.element) }
    years = Set(all.map(\.1.year)).sorted()
    let chosen = year ?? years.last
    self.year = chosen
    var areas: [Area] = []
    var scores: [Area: [(Int, JobQualityScore)]] = [:]
    for (position, score) in all where score.year == chosen {
      guard let area = score.area else { continue }
      if scores[area] == nil { areas.append(area) }
      scores[area, default: []].append((position, score))
    }
    rows = areas.map { Row($0, scores[$0] ?? []) }
  }
}

extension JobQualityProfile.Row {
  fileprivate init(_ area: Area, _ scores: [(Int, JobQualityScore)]) {
    let dimensions = JobQualityScore.Dimension.allCases
    let figures = dimensions.map { dimension in
      Self.figure(scores.filter { $0.1.dimension == dimension })
    }
    let known = figures.filter { $0.value != nil }
    let least = Derivation.computed(.minimum, .score, known.map { $0.input("x") }) {
      Statistics.minimum($0)
    }
    self.area = area
    self.scores = figures
    self.mean = .computed(.mean, .score, known.map { $0.input("x") }) { Statistics.mean($0) }
    self.count = .count(known.compactMap { $0.inputs.first?.origin })
    self.least = least
    self.leastDimensions = zip(dimensions, figures).filter { _, figure in
      figure.value != nil && figure.value == least.value
    }.map(\.0)
  }

  /// What the dataset says about one dimension; two scores that differ contradict each other.
  private static func figure(_ scores: [(Int, JobQualityScore)]) -> Derivation {
    let inputs = scores.map { position, score in
      Derivation.Input(
        "x", score.score.value, from: Derivation.Origin(score, at: position, key: "score"))
    }
    guard let first = scores.first else {
      return Derivation(.observed, .score, [.init("x", .absent)], .missing(.noData))
    }
    guard scores.allSatisfy({ $0.1.score == first.1.score }) else {
      return Derivation(.observed, .score, inputs, .missing(.conflict))
    }
    return Derivation(.observed, .score, Array(inputs.prefix(1)), .value(first.1.score.value))
  }
}
