// SPDX-License-Identifier: EUPL-1.2

/// How strategies were assessed with the RIS3 wheel: six steps of three critical factors each, marked 1
/// (poor) to 5 (excellent), as the Smart Specialisation Platform uses it for self-assessment and peer
/// review.
///
/// A mark of 0 says that there is no information; it is left out and never lowers a mean.
package struct RIS3Wheel: Hashable, Sendable {
  /// Assessed strategies in the order of the file.
  package let rows: [Row]
  /// For each of the six steps the mean of the strategies' scores, 1 to 5.
  package let stepMeans: [Derivation]

  /// One strategy.
  package struct Row: Hashable, Sendable {
    /// A strategy with at least one assessed step.
    package let strategy: RecordRef
    /// Its region or country; nil when it belongs to none.
    package let area: Area?
    /// Always six, in the order of the steps.
    package let steps: [Step]
    /// The mean of all factors that are known, 1 to 5.
    package let score: Derivation
    /// The factors that are known, in percent of the eighteen.
    package let known: Derivation
    /// How many of the eighteen factors are known.
    package var knownCount: Int { steps.reduce(0) { $0 + $1.knownCount } }
  }

  /// One step of the assessment.
  package struct Step: Hashable, Sendable {
    /// Always three marks from 1 to 5, in the order of the wheel; missing with `.noInformation` for a mark
    /// of 0, and with `.noData` where the step was not assessed.
    package let factors: [Derivation]
    /// The mean of the factors that are known, 1 to 5.
    package let score: Derivation
    /// The factors that are known, in percent of the three.
    package let known: Derivation
    /// How many of the three factors are known.
    package var knownCount: Int { factors.count { $0.value != nil } }
  }

  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose strategies are shown; nil for all.
  /// - Complexity: O(*n*) in strategies.
  package init(of model: ClusterModel, in group: RecordRef?) {
    let rows = model.positions(of: .strategy, in: group)
      .filter { !model.strategies.records[$0].ris3Steps.isEmpty }
      .map { Row(model.strategies.records[$0], at: $0) }
    self.rows = rows
    self.stepMeans = (0..<6).map { step in
      let scores = rows.map { $0.steps[step].score }.filter { $0.value != nil }
      return .computed(.mean, .score, scores.map { Derivation.Input("x", $0) }) {
        Statistics.mean($0)
      }
    }
  }
}

extension RIS3Wheel.Row {
  fileprivate init(_ strategy: Strategy, at position: Int) {
    let origin = Derivation.Origin(strategy, at: position, key: "ris3Steps")
    let marks = RIS3Step.NumberBounds.range.map { number in
      strategy.ris3Steps.first { $0.number.value == number }?.factors.map(\.value) ?? []
    }
    self.strategy = RecordRef(.strategy, position)
    self.area = strategy.regionID.map { .region($0) } ?? strategy.countryID.map { .country($0) }
    self.steps = marks.map { RIS3Wheel.Step($0, origin) }
    self.score = .stepScore(marks.flatMap { $0 }, origin)
    self.known = .known(
      marks.flatMap { $0 }, of: marks.count * RIS3Step.factorCount, origin)
  }
}

extension RIS3Wheel.Step {
  fileprivate init(_ marks: [Int], _ origin: Derivation.Origin) {
    self.factors = (0..<RIS3Step.factorCount).map { index in
      .mark(marks.indices.contains(index) ? marks[index] : nil, origin)
    }
    self.score = .stepScore(marks, origin)
    self.known = .known(marks, of: RIS3Step.factorCount, origin)
  }
}

extension Derivation {
  /// The mark of a factor, nil for one that was not assessed.
  fileprivate static func mark(_ mark: Int?, _ origin: Origin) -> Derivation {
    guard mark == 0 else { return .observed(mark.map { Double($0) }, .score, from: origin) }
    let input = Input("x", .number(0), from: origin)
    return Derivation(.observed, .score, [input], .missing(.noInformation))
  }

  /// The factors that are known, in percent of all.
  fileprivate static func known(_ marks: [Int], of all: Int, _ origin: Origin) -> Derivation {
    let known = marks.filter { $0 > 0 }.map { _ in origin }
    return .quotient(
      .coverage, .percent, Input("covered", .count(known)),
      by: Input("all", .number(Double(all))))
  }

  /// The mean of the marks that are known; `.noData` when none is.
  fileprivate static func stepScore(_ marks: [Int], _ origin: Origin) -> Derivation {
    let known = marks.filter { $0 > 0 }.map { Input("known", .number(Double($0)), from: origin) }
    return .computed(.stepScore, .score, known) { Statistics.mean($0) }
  }
}
