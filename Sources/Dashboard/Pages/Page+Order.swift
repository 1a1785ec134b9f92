// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

extension Page {
  /// The pages that a tab may have, from left to right.
  static func order(of tab: Tab) -> [Page] {
    switch tab {
    case .overview:
      [
        .brief, .deliverables, .events, .partners, .countries, .regions, .assessments,
        .observations, .specialisations, .jobQuality, .rates, .glossary, .sources,
      ]
    case .group:
      [
        .brief, .strategies, .pilots, .recommendations, .practices, .needs, .mechanisms, .schemes,
        .calls, .clusters, .partnerships, .indicators, .benchmarks, .skills, .assessments,
      ]
    }
  }

  /// Whether a group shows the page even without records: that it has none is worth knowing.
  private var isKeptEmpty: Bool {
    switch self {
    case .brief, .strategies, .pilots, .recommendations, .practices, .needs: true
    case .mechanisms, .schemes, .calls, .clusters, .partnerships, .indicators, .benchmarks, .skills,
      .assessments, .deliverables, .events, .partners, .countries, .regions, .observations,
      .specialisations, .jobQuality, .rates, .glossary, .sources:
      false
    }
  }

  fileprivate func isShown(in tab: Tab, of model: ClusterModel) -> Bool {
    isKeptEmpty || !model.rows(of: self, in: tab).isEmpty
  }
}

extension ClusterModel {
  /// The pages of a tab, from left to right; one without records is left out.
  package func pages(of tab: Tab) -> [Page] {
    Page.order(of: tab).filter { $0.isShown(in: tab, of: self) }
  }
}
