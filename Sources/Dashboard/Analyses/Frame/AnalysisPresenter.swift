// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// Turns one kind of computed results into a picture and a table.
protocol AnalysisPresenter {
  /// - Parameters:
  ///   - context: The dataset, and the language of the texts.
  ///   - group: Whose records are looked at; nil for the whole dataset.
  init(context: Context, group: RecordRef?)

  /// The page.
  ///
  /// - Parameter variant: Which of several tables, from 0 on; beyond the last one: the last one.
  /// - Returns: What the page shows.
  func content(variant: Int) -> AnalysisContent

  /// The page, computed with what its parameters have been changed to.
  ///
  /// Only a page with parameters needs it; the page without is the one with the standard parameters.
  func content(variant: Int, _ parameters: ChosenParameters) -> AnalysisContent
}

extension AnalysisPresenter {
  func content(variant: Int, _ parameters: ChosenParameters) -> AnalysisContent {
    content(variant: variant)
  }
}

extension AnalysisPage {
  /// What shows the page; nil for the comparison, which is about marked records and which no tab lists.
  var presenter: (any AnalysisPresenter.Type)? {
    switch self {
    case .group(let kind): kind.presenter
    case .overview(let analysis): analysis.presenter
    case .comparison: nil
    }
  }
}

// One line for each page, so that pages can be added side by side.
extension AnalysisKind {
  fileprivate var presenter: any AnalysisPresenter.Type {
    switch self {
    case .benchmark: BenchmarkPage.self
    case .ris3Wheel: RIS3Page.self
    case .alignment: AlignmentPage.self
    case .peers: PeersPage.self
    case .ecoIndex: EcoIndexPage.self
    case .ecoProfile: EcoProfilePage.self
    case .ecoActionPlan: EcoActionPlanPage.self
    case .instrumentMix: InstrumentMixPage.self
    case .pilotReadiness: PilotReadinessPage.self
    case .approaches: ApproachesPage.self
    case .accesses: AccessesPage.self
    case .network: NetworkPage.self
    case .labels: LabelsPage.self
    case .markets: MarketsPage.self
    case .schemes: SchemeMatrixPage.self
    case .schemeTimeline: SchemeTimelinePage.self
    case .money: MoneyPage.self
    case .preselection: PreselectionPage.self
    case .bestMix: BestMixPage.self
    case .quotients: QuotientsPage.self
    case .priorities: PrioritiesPage.self
    case .concentration: ConcentrationPage.self
    case .correlation: CorrelationPage.self
    case .skillGaps: SkillGapsPage.self
    case .employment: EmploymentPage.self
    case .jobQuality: JobQualityPage.self
    }
  }
}

extension OverviewAnalysis {
  fileprivate var presenter: any AnalysisPresenter.Type {
    switch self {
    case .summary: SummaryPage.self
    case .coverageMap: CoverageMapPage.self
    case .delivery: DeliveryPage.self
    case .calendar: CalendarPage.self
    case .integrity: IntegrityPage.self
    }
  }
}
