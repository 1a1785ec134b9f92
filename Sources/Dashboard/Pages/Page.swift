// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel

/// A tab: the overview, or one working group.
package enum Tab: Hashable, Sendable {
  case overview
  /// By its position among the model's working groups.
  case group(Int)
}

/// One view inside a tab; the raw value is its name on the command line.
package enum Page: String, CaseIterable, Hashable, Sendable {
  case brief
  case strategies
  case pilots
  case recommendations
  case practices
  case needs
  case deliverables
  case events
  case partners
  case sources

  /// The records that the page lists; nil for the brief, which is a document.
  package var kind: RecordKind? {
    switch self {
    case .brief: nil
    case .strategies: .strategy
    case .pilots: .pilot
    case .recommendations: .recommendation
    case .practices: .goodPractice
    case .needs: .need
    case .deliverables: .deliverable
    case .events: .event
    case .partners: .organisation
    case .sources: .source
    }
  }

  package var title: Localized {
    switch self {
    case .brief: Localized(en: "Brief", hu: "Áttekintés")
    case .strategies: Localized(en: "Strategies", hu: "Stratégiák")
    case .pilots: Localized(en: "Pilots", hu: "Pilotok")
    case .recommendations: Localized(en: "Recommendations", hu: "Ajánlások")
    case .practices: Localized(en: "Practices", hu: "Jó gyakorlatok")
    case .needs: Localized(en: "Needs", hu: "Szükségletek")
    case .deliverables: Localized(en: "Deliverables", hu: "Eredmények")
    case .events: Localized(en: "Events", hu: "Események")
    case .partners: Localized(en: "Partners", hu: "Partnerek")
    case .sources: Localized(en: "Sources", hu: "Források")
    }
  }

  /// The pages of a tab, from left to right.
  package static func pages(of tab: Tab) -> [Page] {
    switch tab {
    case .overview: [.brief, .deliverables, .events, .partners, .sources]
    case .group: [.brief, .strategies, .pilots, .recommendations, .practices, .needs]
    }
  }
}
