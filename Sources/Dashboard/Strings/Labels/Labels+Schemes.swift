// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

extension SchemeFeature: Labelled {
  /// As the title of a column.
  var label: Localized {
    switch self {
    case .existence: Localized(en: "Exists", hu: "Van-e")
    case .start: Localized(en: "Since", hu: "Mióta")
    case .end: Localized(en: "Until", hu: "Meddig")
    case .level: Localized(en: "Level", hu: "Szint")
    case .owner: Localized(en: "Owner", hu: "Gazdája")
    case .operatingBody: Localized(en: "Operator", hu: "Kezelője")
    case .legalBasis: Localized(en: "Legal basis", hu: "Jogalap")
    case .preselection: Localized(en: "Pre-selection", hu: "Előszelekció")
    case .criteria: Localized(en: "Criteria", hu: "Szempontok")
    case .validity: Localized(en: "Valid, months", hu: "Érvényes, hónap")
    case .targetStages: Localized(en: "For clusters", hu: "Mely klaszterek")
    case .instruments: Localized(en: "Instruments", hu: "Eszközök")
    case .aidRegime: Localized(en: "Aid regime", hu: "Támogatási jogcím")
    case .intensity: Localized(en: "Intensity", hu: "Intenzitás")
    case .grant: Localized(en: "Grant", hu: "Támogatás")
    case .duration: Localized(en: "Duration, months", hu: "Futamidő, hónap")
    case .budget: Localized(en: "Budget", hu: "Keretösszeg")
    case .publicShare: Localized(en: "Public share", hu: "Közpénzarány")
    case .applications: Localized(en: "Applied", hu: "Pályázott")
    case .awards: Localized(en: "Awarded", hu: "Nyert")
    case .evaluation: Localized(en: "Evaluation", hu: "Értékelés")
    }
  }
}

extension SchemeState: Labelled {
  var label: Localized {
    switch self {
    case .active: Localized(en: "in force", hu: "működik")
    case .unknown: Localized(en: "not known", hu: "nem ismert")
    case .notYet: Localized(en: "not yet", hu: "még nincs")
    case .ended: Localized(en: "ended", hu: "megszűnt")
    case .none: Localized(en: "none", hu: "nincs")
    }
  }
}

extension SchemeCoverage.Scope: Labelled {
  var label: Localized {
    switch self {
    case .any: Localized(en: "Any level", hu: "Bármely szint")
    case .national: Localized(en: "National", hu: "Országos")
    case .regional: Localized(en: "Regional", hu: "Regionális")
    }
  }
}

extension SchemeCoverage.Verdict: Labelled {
  var label: Localized {
    switch self {
    case .borneOut: Localized(en: "borne out", hu: "alátámasztott")
    case .contradicted: Localized(en: "contradicted", hu: "megcáfolt")
    case .open: Localized(en: "open, too little is known", hu: "eldönthetetlen, kevés az adat")
    }
  }
}

extension SchemeMoney.AmountKind: Labelled {
  var label: Localized {
    switch self {
    case .budget: Localized(en: "budget", hu: "keretösszeg")
    case .publicAmount: Localized(en: "public money", hu: "közpénz")
    case .privateAmount: Localized(en: "private money", hu: "magánforrás")
    case .awarded: Localized(en: "awarded", hu: "odaítélt")
    case .paid: Localized(en: "paid", hu: "kifizetett")
    }
  }
}

extension MixFeature: Labelled {
  var label: Localized {
    switch self {
    case .preselection: Localized(en: "pre-selection", hu: "előszelekció")
    case .publishedCriteria: Localized(en: "published criteria", hu: "nyilvános szempontok")
    case .limitedValidity: Localized(en: "selection valid for a limited time", hu: "határozott ideig érvényes kiválasztás")
    case .startUp: Localized(en: "for start-up clusters", hu: "induló klasztereknek")
    case .developing: Localized(en: "for developing clusters", hu: "fejlődő klasztereknek")
    case .mature: Localized(en: "for mature clusters", hu: "érett klasztereknek")
    case .accredited: Localized(en: "for accredited clusters", hu: "akkreditált klasztereknek")
    case .grant: Localized(en: "grants", hu: "vissza nem térítendő támogatás")
    case .loan: Localized(en: "loans", hu: "hitel")
    case .guarantee: Localized(en: "guarantees", hu: "garancia")
    case .equity: Localized(en: "equity", hu: "tőkebefektetés")
    case .voucher: Localized(en: "vouchers", hu: "utalvány")
    case .bonusPoints: Localized(en: "bonus points in other calls", hu: "többletpont más pályázatokon")
    case .service: Localized(en: "services", hu: "szolgáltatás")
    case .taxIncentive: Localized(en: "tax incentives", hu: "adókedvezmény")
    case .aidRegime: Localized(en: "stated aid regime", hu: "megadott támogatási jogcím")
    case .intensity: Localized(en: "stated aid intensity", hu: "megadott támogatási intenzitás")
    case .grantBounds: Localized(en: "stated size of grants", hu: "megadott támogatási összeg")
    case .duration: Localized(en: "stated duration", hu: "megadott futamidő")
    case .budget: Localized(en: "stated budget", hu: "megadott keretösszeg")
    case .publicAndPrivate: Localized(en: "public and private money told apart", hu: "elkülönített köz- és magánforrás")
    case .results: Localized(en: "published applications and awards", hu: "nyilvános pályázati adatok")
    case .evaluation: Localized(en: "evaluated", hu: "értékelés készül vagy készült")
    case .repeatedCalls: Localized(en: "repeated calls", hu: "ismétlődő felhívások")
    case .lasting: Localized(en: "in force for five years or more", hu: "legalább öt éve működik")
    case .regional: Localized(en: "regional or local", hu: "regionális vagy helyi")
    }
  }
}

extension BestMix.Merit.Criterion: Labelled {
  /// Why the best example comes before the next one.
  var label: Localized {
    switch self {
    case .evidence: Localized(en: "real, the next one is illustrative", hu: "valós, a következő szemléltető")
    case .confidence: Localized(en: "better documented than the next one", hu: "jobban dokumentált a következőnél")
    case .activity: Localized(en: "running, the next one is less surely so", hu: "működik, a következőé kevésbé biztos")
    case .features: Localized(en: "has more of the chosen features", hu: "több kiválasztott jellemzője van")
    case .experience: Localized(en: "began earlier than the next one", hu: "korábban indult a következőnél")
    }
  }
}
