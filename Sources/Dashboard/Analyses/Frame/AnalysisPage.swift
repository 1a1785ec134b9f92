// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

/// A page that shows what is computed: a picture and its table.
package enum AnalysisPage: Hashable, Sendable {
  /// Of the records of a working group, which says what is computed for it.
  case group(AnalysisKind)
  /// Of the whole dataset.
  case overview(OverviewAnalysis)
  /// Of the records that were marked, side by side.
  case comparison
}

/// What is computed of the whole dataset; the raw value is its name on the command line.
package enum OverviewAnalysis: String, CaseIterable, Hashable, Sendable {
  case summary
  case coverageMap = "coverage-map"
  case delivery
  case calendar
  case integrity
}

extension AnalysisPage: CaseIterable {
  /// Those that a tab may list; a comparison is opened by marking.
  package static let allCases =
    AnalysisKind.allCases.map(AnalysisPage.group)
    + OverviewAnalysis.allCases.map(AnalysisPage.overview)

  /// The page's name on the command line.
  package var name: String {
    switch self {
    case .group(let kind): kind.pageName
    case .overview(let analysis): analysis.rawValue
    case .comparison: "comparison"
    }
  }

  var title: Localized {
    switch self {
    case .group(let kind): kind.label
    case .overview(let analysis): analysis.label
    case .comparison: Localized(en: "Comparison", hu: "Összevetés")
    }
  }
}

extension OverviewAnalysis: Labelled {
  var label: Localized {
    switch self {
    case .summary: Localized(en: "Summary", hu: "Összesítő")
    case .coverageMap: Localized(en: "Coverage map", hu: "Lefedettség")
    case .delivery: Localized(en: "Delivery", hu: "Teljesítés")
    case .calendar: Localized(en: "Calendar", hu: "Naptár")
    case .integrity: Localized(en: "Integrity", hu: "Nyomon követés")
    }
  }
}

extension AnalysisKind {
  fileprivate var pageName: String {
    switch self {
    case .benchmark: "benchmark"
    case .ris3Wheel: "ris3"
    case .alignment: "alignment"
    case .peers: "peers"
    case .ecoIndex: "eco-index"
    case .ecoProfile: "eco-profile"
    case .ecoActionPlan: "eco-action-plan"
    case .instrumentMix: "instrument-mix"
    case .pilotReadiness: "pilot-readiness"
    case .approaches: "approaches"
    case .accesses: "accesses"
    case .network: "network"
    case .labels: "labels"
    case .markets: "markets"
    case .schemes: "scheme-matrix"
    case .schemeTimeline: "scheme-timeline"
    case .money: "money"
    case .preselection: "preselection"
    case .bestMix: "best-mix"
    case .quotients: "quotients"
    case .priorities: "priorities"
    case .concentration: "concentration"
    case .correlation: "correlation"
    case .skillGaps: "skill-gaps"
    case .employment: "employment"
    case .jobQuality: "job-quality"
    }
  }
}
