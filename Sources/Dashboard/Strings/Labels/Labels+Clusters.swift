// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

extension Cluster.Lifecycle: Labelled {
  var label: Localized {
    switch self {
    case .startUp: Localized(en: "start-up", hu: "induló")
    case .developing: Localized(en: "developing", hu: "fejlődő")
    case .mature: Localized(en: "mature", hu: "érett")
    case .declining: Localized(en: "declining", hu: "hanyatló")
    case .renewing: Localized(en: "renewing", hu: "megújuló")
    }
  }
}

extension ClusterLabel.Scheme: Labelled {
  var label: Localized {
    switch self {
    case .esca: Localized(en: "ESCA", hu: "ESCA")
    case .national: Localized(en: "national label", hu: "országos minősítés")
    case .other: Localized(en: "other label", hu: "egyéb minősítés")
    }
  }
}

extension ClusterLabel.Grade: Labelled {
  var label: Localized {
    switch self {
    case .gold: Localized(en: "gold", hu: "arany")
    case .silver: Localized(en: "silver", hu: "ezüst")
    case .bronze: Localized(en: "bronze", hu: "bronz")
    case .accredited: Localized(en: "accredited", hu: "akkreditált")
    case .other: Localized(en: "other", hu: "egyéb")
    }
  }
}

extension Access: Labelled {
  var label: Localized {
    switch self {
    case .knowledge: Localized(en: "knowledge", hu: "tudás")
    case .markets: Localized(en: "new markets", hu: "új piacok")
    case .infrastructure: Localized(en: "key infrastructures", hu: "kulcsfontosságú infrastruktúra")
    case .products: Localized(en: "new products and cooperation", hu: "új termékek és együttműködés")
    }
  }
}

extension Partnership.Form: Labelled {
  var label: Localized {
    switch self {
    case .escp4i: Localized(en: "European strategic cluster partnership", hu: "európai stratégiai klaszterpartnerség")
    case .bilateral: Localized(en: "bilateral", hu: "kétoldalú")
    case .network: Localized(en: "network", hu: "hálózat")
    case .project: Localized(en: "project", hu: "projekt")
    }
  }
}

extension Partnership.Status: Labelled {
  var label: Localized {
    switch self {
    case .planned: Localized(en: "planned", hu: "tervezett")
    case .active: Localized(en: "active", hu: "működő")
    case .ended: Localized(en: "ended", hu: "lezárult")
    }
  }
}
