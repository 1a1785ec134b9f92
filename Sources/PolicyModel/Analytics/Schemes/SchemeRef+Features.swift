// SPDX-License-Identifier: EUPL-1.2

extension SchemeRef {
  /// What the scheme says about a feature; nil when it says nothing.
  func value(of feature: SchemeFeature) -> FeatureValue? {
    switch feature {
    case .existence: .existence(scheme.existence)
    case .start: scheme.start.map { .date($0) }
    case .end: scheme.end.map { .date($0) }
    case .level: .level(scheme.level)
    case .owner: scheme.ownerID.map { .organisation($0) }
    case .operatingBody: scheme.operatorID.map { .organisation($0) }
    case .legalBasis: scheme.legalBasis.map { .text($0) }
    case .preselection: scheme.preselection.map { .preselection($0.manner) }
    case .criteria: criteria
    case .validity: figure(of: scheme.preselection?.validityMonths, feature)
    case .targetStages: scheme.targetStages.isEmpty ? nil : .stages(scheme.targetStages)
    case .instruments: scheme.instruments.isEmpty ? nil : .instruments(scheme.instruments)
    case .aidRegime: scheme.aidRegime.map { .aidRegime($0) }
    case .intensity: scheme.intensity.map { .percentRange($0) }
    case .grant: scheme.grant.map { .money($0) }
    case .duration: figure(of: scheme.durationMonths, feature)
    case .budget: scheme.budget.map { .money($0) }
    case .publicShare: share
    case .applications: figure(of: scheme.applications, feature)
    case .awards: figure(of: scheme.awards, feature)
    case .evaluation: scheme.evaluation.map { .evaluation($0) }
    }
  }

  /// How many criteria the pre-selection has; nil when they are not known.
  private var criteria: FeatureValue? {
    guard let criteria = scheme.preselection?.criteria, !criteria.isEmpty else { return nil }
    return .figure(.observed(Double(criteria.count), .count, from: origin("preselection")))
  }

  private var share: FeatureValue? {
    guard scheme.publicAmount != nil || scheme.privateAmount != nil else { return nil }
    return .figure(Financing(scheme, at: position).publicShare)
  }

  private func figure(of count: Count?, _ feature: SchemeFeature) -> FeatureValue? {
    count.map { .figure(.observed(Double($0.value), .count, from: origin(feature.key))) }
  }
}
