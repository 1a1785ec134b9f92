// SPDX-License-Identifier: EUPL-1.2

/// Which policy instruments recommendations and strategies use, and how evenly.
///
/// Each mention counts once, whatever money stands behind it; a strategy with two instruments counts for
/// both.
package struct InstrumentMix: Hashable, Sendable {
  /// All instruments in the order of the vocabulary.
  package let rows: [Row]
  /// Over recommendations and strategies together.
  package let total: Diversity
  /// Over recommendations alone.
  package let recommendations: Diversity
  /// Over strategies alone.
  package let strategies: Diversity

  /// One instrument.
  package struct Row: Hashable, Sendable {
    /// A kind of policy instrument.
    package let instrument: Instrument
    /// Those that would use it, in the order of the file.
    package let recommendations: [RecordRef]
    /// Those that use it, in the order of the file.
    package let strategies: [RecordRef]
    /// Of recommendations and strategies that use it.
    package let count: Derivation
    /// Of all mentions, in percent.
    package let share: Derivation
  }

  /// How evenly mentions are spread over instruments.
  package struct Diversity: Hashable, Sendable {
    /// Mentions of any instrument.
    package let mentions: Derivation
    /// Instruments that are mentioned at all.
    package let kinds: Derivation
    /// Shannon entropy in nats.
    package let entropy: Derivation
    /// 0 to 1, over the instruments that are mentioned.
    package let evenness: Derivation
  }

  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose records count; nil for all.
  /// - Complexity: O(*n*) in recommendations and strategies.
  package init(of model: ClusterModel, in group: RecordRef?) {
    var recommendations: [Instrument: [Int]] = [:]
    for position in model.positions(of: .recommendation, in: group) {
      let instrument = model.recommendations.records[position].instrument
      recommendations[instrument, default: []].append(position)
    }
    var strategies: [Instrument: [Int]] = [:]
    for position in model.positions(of: .strategy, in: group) {
      for instrument in Set(model.strategies.records[position].instruments) {
        strategies[instrument, default: []].append(position)
      }
    }
    let advised = Instrument.allCases.map { instrument in
      (recommendations[instrument] ?? []).map {
        model.origin(.recommendation, $0, key: "instrument")
      }
    }
    let planned = Instrument.allCases.map { instrument in
      (strategies[instrument] ?? []).map { model.origin(.strategy, $0, key: "instruments") }
    }
    let counts = zip(advised, planned).map { Derivation.count($0 + $1) }
    let total = Diversity(counts)
    self.rows = Instrument.allCases.indices.map { index in
      Row(
        instrument: Instrument.allCases[index], recommendations: advised[index].map(\.record),
        strategies: planned[index].map(\.record), count: counts[index],
        share: .share(counts[index], of: total.mentions))
    }
    self.total = total
    self.recommendations = Diversity(advised.map { .count($0) })
    self.strategies = Diversity(planned.map { .count($0) })
  }
}

extension InstrumentMix.Diversity {
  /// The counts say how often each instrument is mentioned.
  fileprivate init(_ counts: [Derivation]) {
    let mentioned = counts.filter { ($0.value ?? 0) > 0 }
    let mentions = Derivation(
      .sum, .count, mentioned.map { Derivation.Input("x", $0) },
      .value(mentioned.reduce(0) { $0 + ($1.value ?? 0) }))
    let shares = mentioned.map { Derivation.Input("p", share: $0, of: mentions) }
    self.mentions = mentions
    self.kinds = Derivation(
      .count, .count, mentioned.map { Derivation.Input("x", .number(1), steps: [$0]) },
      .value(Double(mentioned.count)))
    self.entropy = .computed(.entropy, .ratio, shares) { Statistics.entropy($0) }
    self.evenness = .computed(.evenness, .ratio, shares) { Statistics.evenness($0) }
  }
}
