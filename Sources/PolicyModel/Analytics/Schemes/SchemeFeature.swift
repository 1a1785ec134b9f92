// SPDX-License-Identifier: EUPL-1.2

/// What experts compare funding schemes by.
///
/// The list follows the programme pages of the European Cluster Collaboration Platform and the
/// good-practice sheets of Interreg IVC.
package enum SchemeFeature: String, CaseIterable, Hashable, Sendable {
  case existence, start, end, level, owner, operatingBody, legalBasis
  case preselection, criteria, validity, targetStages, instruments, aidRegime
  case intensity, grant, duration, budget, publicShare
  case applications, awards, evaluation

  /// The key of the scheme that holds it, and for what is computed the first one.
  package var key: String {
    switch self {
    case .existence: "exists"
    case .start: "start"
    case .end: "end"
    case .level: "level"
    case .owner: "ownerId"
    case .operatingBody: "operatorId"
    case .legalBasis: "legalBasis"
    case .preselection, .criteria, .validity: "preselection"
    case .targetStages: "targetStages"
    case .instruments: "instruments"
    case .aidRegime: "aidRegime"
    case .intensity: "intensity"
    case .grant: "grant"
    case .duration: "durationMonths"
    case .budget: "budget"
    case .publicShare: "publicAmount"
    case .applications: "applications"
    case .awards: "awards"
    case .evaluation: "evaluation"
    }
  }
}

/// What a scheme says about a feature.
package enum FeatureValue: Hashable, Sendable {
  case existence(FundingScheme.Existence)
  case date(PartialDate)
  case level(Level)
  case organisation(EntityID<Organisation>)
  case text(LocalizedText)
  case preselection(Preselection.Manner)
  /// Never empty.
  case stages([FundingScheme.TargetStage])
  /// Never empty.
  case instruments([FundingScheme.Instrument])
  case aidRegime(FundingScheme.AidRegime)
  case evaluation(FundingScheme.Evaluation)
  case percentRange(PercentRange)
  case money(Money)
  /// A count, or something computed; durations and validities are in months.
  case figure(Derivation)

  /// Whether it tells something: neither that nothing is known nor a figure that is missing.
  package var isKnown: Bool {
    switch self {
    case .existence(let existence): existence != .unknown
    case .figure(let figure): figure.value != nil
    case .date, .level, .organisation, .text, .preselection, .stages, .instruments, .aidRegime,
      .evaluation, .percentRange, .money:
      true
    }
  }
}
