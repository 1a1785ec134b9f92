// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

extension RecordPage {
  /// The pages that a tab may have, from left to right.
  static func order(of tab: Tab) -> [RecordPage] { main(of: tab) + supporting(of: tab) }

  /// What a tab is about: it stands before the analyses.
  fileprivate static func main(of tab: Tab) -> [RecordPage] {
    switch tab {
    case .overview: [.deliverables, .events]
    case .group: [.strategies, .pilots, .recommendations, .practices]
    }
  }

  /// What the rest draws on: it stands behind the analyses.
  fileprivate static func supporting(of tab: Tab) -> [RecordPage] {
    switch tab {
    case .overview:
      [
        .partners, .countries, .regions, .assessments, .observations, .specialisations,
        .jobQualityScores, .rates, .glossary, .sources,
      ]
    case .group:
      [
        .needs, .mechanisms, .schemes, .calls, .clusters, .partnerships, .indicators, .comparisons,
        .skills, .assessments,
      ]
    }
  }

  /// Whether a group shows the page even without records: that it has none is worth knowing.
  private var isKeptEmpty: Bool {
    switch self {
    case .strategies, .pilots, .recommendations, .practices, .needs: true
    case .mechanisms, .schemes, .calls, .clusters, .partnerships, .indicators, .comparisons,
      .skills, .assessments, .deliverables, .events, .partners, .countries, .regions,
      .observations, .specialisations, .jobQualityScores, .rates, .glossary, .sources:
      false
    }
  }

  fileprivate func isShown(in tab: Tab, of model: ClusterModel) -> Bool {
    switch tab {
    case .overview: model.hasRecords(of: kind)
    case .group: isKeptEmpty || !model.rows(of: .records(self), in: tab).isEmpty
    }
  }
}

extension ClusterModel {
  /// The pages of a tab, from left to right; one without records is left out.
  package func pages(of tab: Tab) -> [Page] {
    [.brief] + shown(RecordPage.main(of: tab), in: tab) + analyses(of: tab).map(Page.analysis)
      + shown(RecordPage.supporting(of: tab), in: tab)
  }

  private func shown(_ pages: [RecordPage], in tab: Tab) -> [Page] {
    pages.filter { $0.isShown(in: tab, of: self) }.map(Page.records)
  }

  /// What is computed in a tab, in the order of the dataset.
  private func analyses(of tab: Tab) -> [AnalysisPage] {
    let wished: [AnalysisPage] =
      switch tab {
      case .overview: OverviewAnalysis.allCases.map(AnalysisPage.overview)
      case .group(let position):
        workingGroups.records[position].analyses.map(AnalysisPage.group)
      }
    return wished.filter { $0.presenter != nil }
  }
}
