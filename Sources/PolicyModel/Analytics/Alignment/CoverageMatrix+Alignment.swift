// SPDX-License-Identifier: EUPL-1.2

/// Which frames of the European Union each strategy is aligned with.
package typealias AlignmentMatrix = CoverageMatrix<EUFrame>

extension AlignmentMatrix {
  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose strategies are shown; nil for all.
  ///   - families: Whose frames are the columns.
  /// - Complexity: O(*n*) in strategies.
  package init(
    of model: ClusterModel, in group: RecordRef?, _ families: Set<EUFrame.Family>
  ) {
    let frames = EUFrame.allCases.filter { families.contains($0.family) }
    self.init(
      frames,
      model.positions(of: .strategy, in: group).map { position in
        (RecordRef(.strategy, position), model.alignment(of: position).map { [$0] } ?? [])
      })
  }
}

extension ClusterModel {
  /// What a strategy says that it is aligned with; nil when it does not say.
  func alignment(of position: Int) -> AlignmentMatrix.Claim? {
    let frames = tables.strategies.records[position].euFrames
    guard !frames.isEmpty else { return nil }
    return AlignmentMatrix.Claim(
      origin: origin(.strategy, position, key: "euFrames"), columns: frames)
  }
}

extension EUFrame {
  /// The paper of the European Union that a frame belongs to.
  package enum Family: CaseIterable, Hashable, Sendable {
    /// The seven flagship initiatives of Europe 2020.
    case flagship
    /// The seven actions of the Eco-innovation Action Plan.
    case ecoAction
    /// The five headline targets of Europe 2020.
    case headlineTarget
  }

  /// Which of the three sets of frames it belongs to.
  package var family: Family {
    switch self {
    case .innovationUnion, .youthOnTheMove, .digitalAgenda, .resourceEfficientEurope,
      .industrialPolicy, .newSkillsAndJobs, .platformAgainstPoverty:
      .flagship
    case .ecoRegulation, .ecoDemonstration, .ecoStandards, .ecoFunding, .ecoInternational,
      .ecoSkills, .ecoPartnerships:
      .ecoAction
    case .targetEmployment, .targetResearch, .targetClimate, .targetEducation, .targetPoverty:
      .headlineTarget
    }
  }
}
