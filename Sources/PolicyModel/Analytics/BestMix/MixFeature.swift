// SPDX-License-Identifier: EUPL-1.2

/// Something that a good scheme may have, and that one may wish for in a mix of good practices.
package enum MixFeature: String, CaseIterable, Hashable, Sendable {
  // who is financed
  case preselection, publishedCriteria, limitedValidity
  case startUp, developing, mature, accredited
  // how
  case grant, loan, guarantee, equity, voucher, bonusPoints, service, taxIncentive
  // on which terms
  case aidRegime, intensity, grantBounds, duration, budget
  // how openly and for how long
  case publicAndPrivate, results, evaluation, repeatedCalls, lasting, regional

  /// Five years: as long as a cluster needs to outlive its first grant, and shorter than a programming
  /// period of the European Union.
  package static let lastingYears = 5

  /// The key of the scheme that shows it; nil for what its calls show.
  package var key: String? {
    switch self {
    case .preselection, .publishedCriteria, .limitedValidity: "preselection"
    case .startUp, .developing, .mature, .accredited: "targetStages"
    case .grant, .loan, .guarantee, .equity, .voucher, .bonusPoints, .service, .taxIncentive:
      "instruments"
    case .aidRegime: "aidRegime"
    case .intensity: "intensity"
    case .grantBounds: "grant"
    case .duration: "durationMonths"
    case .budget: "budget"
    case .publicAndPrivate: "publicAmount"
    case .results: "awards"
    case .evaluation: "evaluation"
    case .repeatedCalls: nil
    case .lasting: "start"
    case .regional: "level"
    }
  }
}

/// Whether a scheme has a feature.
package enum FeaturePresence: String, Hashable, Sendable {
  case present, absent
  /// Nobody has said.
  case unknown

  init(_ isPresent: Bool?) {
    self = isPresent.map { $0 ? .present : .absent } ?? .unknown
  }
}
