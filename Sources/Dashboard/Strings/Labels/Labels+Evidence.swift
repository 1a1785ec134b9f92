// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

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
