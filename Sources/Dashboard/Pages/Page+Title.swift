// SPDX-License-Identifier: EUPL-1.2

extension Page {
  package var title: Localized {
    switch self {
    case .brief: Localized(en: "Brief", hu: "Áttekintés")
    case .records(let page): page.title
    case .analysis(let page): page.title
    }
  }
}

extension RecordPage {
  var title: Localized {
    switch self {
    case .strategies: Localized(en: "Strategies", hu: "Stratégiák")
    case .pilots: Localized(en: "Pilots", hu: "Pilotok")
    case .recommendations: Localized(en: "Recommendations", hu: "Ajánlások")
    case .practices: Localized(en: "Practices", hu: "Jó gyakorlatok")
    case .needs: Localized(en: "Needs", hu: "Szükségletek")
    case .mechanisms: Localized(en: "Mechanisms", hu: "Mechanizmusok")
    case .schemes: Localized(en: "Schemes", hu: "Támogatások")
    case .calls: Localized(en: "Calls", hu: "Felhívások")
    case .clusters: Localized(en: "Clusters", hu: "Klaszterek")
    case .partnerships: Localized(en: "Partnerships", hu: "Partnerségek")
    case .indicators: Localized(en: "Indicators", hu: "Mutatók")
    case .comparisons: Localized(en: "Comparisons", hu: "Összevetések")
    case .skills: Localized(en: "Skills", hu: "Készségek")
    case .assessments: Localized(en: "SWOT", hu: "SWOT")
    case .deliverables: Localized(en: "Deliverables", hu: "Eredmények")
    case .events: Localized(en: "Events", hu: "Események")
    case .partners: Localized(en: "Partners", hu: "Partnerek")
    case .countries: Localized(en: "Countries", hu: "Országok")
    case .regions: Localized(en: "Regions", hu: "Régiók")
    case .observations: Localized(en: "Observations", hu: "Megfigyelések")
    case .specialisations: Localized(en: "Specialisation", hu: "Szakosodás")
    case .jobQualityScores: Localized(en: "Job quality", hu: "Munkahelyek")
    case .rates: Localized(en: "Rates", hu: "Árfolyamok")
    case .glossary: Localized(en: "Glossary", hu: "Fogalmak")
    case .sources: Localized(en: "Sources", hu: "Források")
    }
  }
}
