// SPDX-License-Identifier: EUPL-1.2

/// How many policy measures have come how far.
package struct StageFunnel: Hashable, Sendable {
  /// Every stage in the order of the vocabulary.
  package let rows: [Row]
  /// How many there are at all stages.
  package let pilots: Derivation
  /// How many there are at all stages.
  package let recommendations: Derivation

  /// One stage.
  package struct Row: Hashable, Sendable {
    /// How far the measures have come.
    package let stage: Stage
    /// Pilots at that stage.
    package let pilots: Column
    /// Recommendations at that stage.
    package let recommendations: Column
  }

  /// The measures of one kind at one stage.
  package struct Column: Hashable, Sendable {
    /// In the order of the file.
    package let records: [RecordRef]
    /// How many these are.
    package let count: Derivation
    /// Of all measures of the kind, in percent.
    package let share: Derivation
  }

  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose measures count; nil for all.
  /// - Complexity: O(*n*) in pilots and recommendations.
  package init(of model: ClusterModel, in group: RecordRef?) {
    let pilots = Dictionary(grouping: model.positions(of: .pilot, in: group)) {
      model.pilots.records[$0].stage
    }.mapValues { positions in positions.map { model.origin(.pilot, $0, key: "stage") } }
    let recommendations = Dictionary(grouping: model.positions(of: .recommendation, in: group)) {
      model.recommendations.records[$0].stage
    }.mapValues { positions in
      positions.map { model.origin(.recommendation, $0, key: "stage") }
    }
    let allPilots = Derivation.count(pilots.inOrder)
    let allRecommendations = Derivation.count(recommendations.inOrder)
    self.pilots = allPilots
    self.recommendations = allRecommendations
    self.rows = Stage.allCases.map { stage in
      Row(
        stage: stage, pilots: Column(pilots[stage] ?? [], of: allPilots),
        recommendations: Column(recommendations[stage] ?? [], of: allRecommendations))
    }
  }
}

extension StageFunnel.Column {
  fileprivate init(_ origins: [Derivation.Origin], of all: Derivation) {
    let count = Derivation.count(origins)
    self.records = origins.map(\.record)
    self.count = count
    self.share = .share(count, of: all)
  }
}

extension [Stage: [Derivation.Origin]] {
  /// Stage by stage: a dictionary's own order differs from run to run.
  fileprivate var inOrder: [Derivation.Origin] { Stage.allCases.flatMap { self[$0] ?? [] } }
}
