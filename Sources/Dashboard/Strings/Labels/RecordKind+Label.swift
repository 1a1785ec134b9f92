// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

extension RecordKind: Labelled {
  /// One record of the kind.
  var label: Localized {
    switch self {
    case .source: Localized(en: "source", hu: "forrás")
    case .country: Localized(en: "country", hu: "ország")
    case .organisation: Localized(en: "organisation", hu: "szervezet")
    case .workingGroup: Localized(en: "working group", hu: "munkacsoport")
    case .aim: Localized(en: "aim", hu: "célkitűzés")
    case .need: Localized(en: "need", hu: "szükséglet")
    case .goodPractice: Localized(en: "good practice", hu: "jó gyakorlat")
    case .pilot: Localized(en: "pilot", hu: "pilot")
    case .recommendation: Localized(en: "recommendation", hu: "ajánlás")
    case .strategy: Localized(en: "strategy", hu: "stratégia")
    case .deliverable: Localized(en: "deliverable", hu: "eredménytermék")
    case .event: Localized(en: "event", hu: "esemény")
    case .region: Localized(en: "region", hu: "régió")
    case .cluster: Localized(en: "cluster", hu: "klaszter")
    case .mechanism:
      Localized(en: "policy learning mechanism", hu: "szakpolitikai tanulási mechanizmus")
    case .fundingScheme: Localized(en: "funding scheme", hu: "támogatási rendszer")
    case .call: Localized(en: "call", hu: "felhívás")
    case .exchangeRate: Localized(en: "exchange rate", hu: "árfolyam")
    case .indicator: Localized(en: "indicator", hu: "mutató")
    case .observation: Localized(en: "observation", hu: "megfigyelés")
    case .benchmark: Localized(en: "comparison", hu: "összevetés")
    case .specialisation: Localized(en: "specialisation", hu: "szakosodás")
    case .skillNeed: Localized(en: "skill need", hu: "készségigény")
    case .jobQualityScore: Localized(en: "job quality score", hu: "munkahely-minőségi pontszám")
    case .partnership: Localized(en: "partnership", hu: "partnerség")
    case .assessment: Localized(en: "assessment", hu: "helyzetértékelés")
    case .glossaryTerm: Localized(en: "glossary term", hu: "fogalom")
    }
  }

  /// "3 pilots": Hungarian keeps the singular after a number.
  func count(_ number: Int) -> Localized {
    let plural: String
    switch self {
    case .country: plural = "countries"
    case .strategy: plural = "strategies"
    default: plural = label.en + "s"
    }
    return Localized(
      en: "\(number) \(number == 1 ? label.en : plural)", hu: "\(number) \(label.hu)")
  }
}
