// SPDX-License-Identifier: EUPL-1.2

extension SchemeRef {
  /// Whether the scheme has a feature; what its record does not say is unknown, not absent.
  func presence(of feature: MixFeature, _ model: ClusterModel) -> FeaturePresence {
    FeaturePresence(has(feature, model))
  }

  private func has(_ feature: MixFeature, _ model: ClusterModel) -> Bool? {
    switch feature {
    case .preselection: scheme.preselection?.isPresent
    case .publishedCriteria: ofPreselection { $0.criteria.isEmpty ? nil : true }
    case .limitedValidity: ofPreselection { $0.validityMonths.map { $0.value > 0 } }
    case .startUp: isFor(.startUp)
    case .developing: isFor(.developing)
    case .mature: isFor(.mature)
    case .accredited: isFor(.accredited)
    case .grant: pays(.grant)
    case .loan: pays(.loan)
    case .guarantee: pays(.guarantee)
    case .equity: pays(.equity)
    case .voucher: pays(.voucher)
    case .bonusPoints: pays(.bonusPoints)
    case .service: pays(.service)
    case .taxIncentive: pays(.taxIncentive)
    case .aidRegime: scheme.aidRegime.map { _ in true }
    case .intensity: scheme.intensity.map { _ in true }
    case .grantBounds: scheme.grant.map { $0.amount != nil || ($0.least != nil && $0.most != nil) }
    case .duration: scheme.durationMonths.map { _ in true }
    case .budget: scheme.budget.map { _ in true }
    case .publicAndPrivate: areKnown(scheme.publicAmount, scheme.privateAmount)
    case .results: areKnown(scheme.applications, scheme.awards)
    case .evaluation: scheme.evaluation.map { $0 == .ongoing || $0 == .done }
    case .repeatedCalls: callsRepeatedly(model)
    case .lasting: age(model).map { $0 >= Double(MixFeature.lastingYears) }
    case .regional: scheme.level == .regional || scheme.level == .local
    }
  }

  private func areKnown<Value>(_ one: Value?, _ other: Value?) -> Bool? {
    one == nil || other == nil ? nil : true
  }

  /// Without pre-selection there is none of its parts.
  private func ofPreselection(_ part: (Preselection) -> Bool?) -> Bool? {
    scheme.preselection.flatMap { $0.isPresent ? part($0) : false }
  }

  private func isFor(_ stage: FundingScheme.TargetStage) -> Bool? {
    scheme.targetStages.isEmpty ? nil : scheme.targetStages.contains(stage)
  }

  private func pays(_ instrument: FundingScheme.Instrument) -> Bool? {
    scheme.instruments.isEmpty ? nil : scheme.instruments.contains(instrument)
  }

  /// The dataset need not have every call, so that one of them says nothing.
  private func callsRepeatedly(_ model: ClusterModel) -> Bool? {
    let calls = model.references.positions(of: .call, referringTo: record)
      .filter { model.calls.records[$0].status != .cancelled }
    return calls.count > 1 ? true : nil
  }

  private func age(_ model: ClusterModel) -> Double? {
    SchemeRun(self, asOf: model.meta.asOfDate).age.value
  }
}
