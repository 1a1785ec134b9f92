// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// A word of the dataset's vocabulary that has a name in every language of the program.
protocol Labelled {
  var label: Localized { get }
}

extension Stage: Labelled {
  var label: Localized {
    switch self {
    case .idea: Localized(en: "idea", hu: "ötlet")
    case .designed: Localized(en: "designed", hu: "kidolgozott")
    case .tested: Localized(en: "tested", hu: "kipróbált")
    case .evaluated: Localized(en: "evaluated", hu: "értékelt")
    case .adopted: Localized(en: "adopted", hu: "bevezetett")
    case .abandoned: Localized(en: "abandoned", hu: "elvetett")
    }
  }
}

extension Level: Labelled {
  var label: Localized {
    switch self {
    case .eu: Localized(en: "EU", hu: "EU")
    case .transnational: Localized(en: "transnational", hu: "transznacionális")
    case .national: Localized(en: "national", hu: "országos")
    case .regional: Localized(en: "regional", hu: "regionális")
    case .local: Localized(en: "local", hu: "helyi")
    }
  }
}

extension Approach: Labelled {
  var label: Localized {
    switch self {
    case .topDown: Localized(en: "top-down", hu: "felülről szervezett")
    case .bottomUp: Localized(en: "bottom-up", hu: "alulról szerveződő")
    case .mixed: Localized(en: "mixed", hu: "vegyes")
    case .unknown: Localized(en: "not known", hu: "nem ismert")
    }
  }
}

extension Addressee: Labelled {
  var label: Localized {
    switch self {
    case .eu: Localized(en: "EU institutions", hu: "uniós intézmények")
    case .national: Localized(en: "national authorities", hu: "országos hatóságok")
    case .regional: Localized(en: "regional authorities", hu: "regionális hatóságok")
    case .clusterManagement: Localized(en: "cluster managements", hu: "klasztermenedzsmentek")
    case .firms: Localized(en: "firms", hu: "vállalkozások")
    case .education: Localized(en: "education and training", hu: "oktatás és képzés")
    }
  }
}

extension Instrument: Labelled {
  var label: Localized {
    switch self {
    case .regulation: Localized(en: "regulation", hu: "szabályozás")
    case .standards: Localized(en: "standards", hu: "szabványok")
    case .publicProcurement: Localized(en: "public procurement", hu: "közbeszerzés")
    case .grant: Localized(en: "grant", hu: "vissza nem térítendő támogatás")
    case .loanGuarantee: Localized(en: "loan guarantee", hu: "hitelgarancia")
    case .taxIncentive: Localized(en: "tax incentive", hu: "adókedvezmény")
    case .information: Localized(en: "information", hu: "tájékoztatás")
    case .network: Localized(en: "network", hu: "hálózat")
    case .trainingSkills: Localized(en: "training and skills", hu: "képzés, készségek")
    }
  }
}

extension Horizon: Labelled {
  var label: Localized {
    switch self {
    case .short: Localized(en: "short (under 1 year)", hu: "rövid (1 éven belül)")
    case .medium: Localized(en: "medium (1–3 years)", hu: "közepes (1–3 év)")
    case .long: Localized(en: "long (over 3 years)", hu: "hosszú (3 éven túl)")
    }
  }
}

extension Confidence: Labelled {
  var label: Localized {
    switch self {
    case .confirmed: Localized(en: "confirmed", hu: "megerősített")
    case .singleSource: Localized(en: "single source", hu: "egy forrásból")
    case .conflicting: Localized(en: "sources conflict", hu: "ellentmondó források")
    case .inferred: Localized(en: "inferred", hu: "következtetett")
    case .unknown: Localized(en: "not known", hu: "nem ismert")
    }
  }
}

extension Provenance: Labelled {
  var label: Localized {
    switch self {
    case .official: Localized(en: "official", hu: "hivatalos")
    case .partnerPublic: Localized(en: "published by a partner", hu: "partner közlése")
    case .thirdParty: Localized(en: "third party", hu: "harmadik fél")
    case .calculated: Localized(en: "calculated", hu: "számított")
    case .illustrative: Localized(en: "illustrative", hu: "szemléltető")
    }
  }
}

extension Need.Nature: Labelled {
  var label: Localized {
    switch self {
    case .need: Localized(en: "need", hu: "szükséglet")
    case .challenge: Localized(en: "challenge", hu: "kihívás")
    }
  }
}

extension Pilot.Evaluation: Labelled {
  var label: Localized {
    switch self {
    case .notStarted: Localized(en: "not started", hu: "nem kezdődött el")
    case .ongoing: Localized(en: "ongoing", hu: "folyamatban")
    case .done: Localized(en: "done", hu: "elkészült")
    }
  }
}

extension Deliverable.Status: Labelled {
  var label: Localized {
    switch self {
    case .planned: Localized(en: "planned", hu: "tervezett")
    case .inProgress: Localized(en: "in progress", hu: "folyamatban")
    case .draft: Localized(en: "draft", hu: "tervezet")
    case .complete: Localized(en: "complete", hu: "teljes")
    case .submitted: Localized(en: "submitted", hu: "benyújtva")
    case .underReview: Localized(en: "under review", hu: "véleményezés alatt")
    case .changesRequested: Localized(en: "changes requested", hu: "átdolgozandó")
    case .approved: Localized(en: "approved", hu: "jóváhagyva")
    case .published: Localized(en: "published", hu: "közzétéve")
    case .archived: Localized(en: "archived", hu: "archiválva")
    case .rejected: Localized(en: "rejected", hu: "elutasítva")
    }
  }
}

extension Deliverable.Section.Status: Labelled {
  var label: Localized {
    switch self {
    case .complete: Localized(en: "complete", hu: "kész")
    case .missing: Localized(en: "missing", hu: "hiányzik")
    case .unknown: Localized(en: "not known", hu: "nem ismert")
    }
  }
}

extension Organisation.Form: Labelled {
  var label: Localized {
    switch self {
    case .ministry: Localized(en: "ministry", hu: "minisztérium")
    case .regionalAuthority: Localized(en: "regional authority", hu: "regionális önkormányzat")
    case .agency: Localized(en: "agency", hu: "ügynökség")
    case .researchInstitute: Localized(en: "research institute", hu: "kutatóintézet")
    case .university: Localized(en: "university", hu: "egyetem")
    case .chamber: Localized(en: "chamber", hu: "kamara")
    case .clusterOrganisation: Localized(en: "cluster organisation", hu: "klaszterszervezet")
    case .ngo: Localized(en: "non-governmental organisation", hu: "civil szervezet")
    case .consultancy: Localized(en: "consultancy", hu: "tanácsadó")
    case .company: Localized(en: "company", hu: "vállalat")
    }
  }
}

extension Organisation.Role.Name: Labelled {
  var label: Localized {
    switch self {
    case .leadPartner: Localized(en: "lead partner", hu: "vezető partner")
    case .partner: Localized(en: "partner", hu: "partner")
    case .associatedPartner: Localized(en: "associated partner", hu: "társult partner")
    case .expert: Localized(en: "expert", hu: "szakértő")
    case .groupLeader: Localized(en: "working group leader", hu: "munkacsoport-vezető")
    case .workPackageLeader: Localized(en: "work package leader", hu: "munkacsomag-vezető")
    }
  }
}

extension Source.Medium: Labelled {
  var label: Localized {
    switch self {
    case .webPage: Localized(en: "web page", hu: "weboldal")
    case .report: Localized(en: "report", hu: "jelentés")
    case .slides: Localized(en: "slides", hu: "diák")
    case .law: Localized(en: "law", hu: "jogszabály")
    case .dataset: Localized(en: "dataset", hu: "adatállomány")
    case .article: Localized(en: "article", hu: "cikk")
    }
  }
}

extension Source.Reliability: Labelled {
  var label: Localized {
    switch self {
    case .primary: Localized(en: "primary", hu: "elsődleges")
    case .secondary: Localized(en: "secondary", hu: "másodlagos")
    case .mirror: Localized(en: "copy", hu: "másolat")
    }
  }
}

extension Source.Retrieval: Labelled {
  var label: Localized {
    switch self {
    case .storedCopy: Localized(en: "stored copy", hu: "tárolt másolat")
    case .official: Localized(en: "official place", hu: "hivatalos hely")
    }
  }
}

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
    case .benchmark: Localized(en: "benchmark", hu: "összehasonlítás")
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
