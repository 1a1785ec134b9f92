// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

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
