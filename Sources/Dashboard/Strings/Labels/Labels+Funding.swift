// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

extension FundingScheme.Existence: Labelled {
  var label: Localized {
    switch self {
    case .yes: Localized(en: "exists", hu: "van")
    case .no: Localized(en: "none", hu: "nincs")
    case .ended: Localized(en: "ended", hu: "megszűnt")
    case .unknown: Localized(en: "not known", hu: "nem ismert")
    }
  }
}

extension FundingScheme.TargetStage: Labelled {
  var label: Localized {
    switch self {
    case .startUp: Localized(en: "start-up", hu: "induló")
    case .developing: Localized(en: "developing", hu: "fejlődő")
    case .mature: Localized(en: "mature", hu: "érett")
    case .accredited: Localized(en: "accredited", hu: "akkreditált")
    }
  }
}

extension FundingScheme.Instrument: Labelled {
  var label: Localized {
    switch self {
    case .grant: Localized(en: "grant", hu: "vissza nem térítendő támogatás")
    case .loan: Localized(en: "loan", hu: "hitel")
    case .guarantee: Localized(en: "guarantee", hu: "garancia")
    case .equity: Localized(en: "equity", hu: "tőke")
    case .voucher: Localized(en: "voucher", hu: "utalvány")
    case .bonusPoints: Localized(en: "bonus points in other calls", hu: "többletpont más felhívásokban")
    case .service: Localized(en: "service", hu: "szolgáltatás")
    case .taxIncentive: Localized(en: "tax incentive", hu: "adókedvezmény")
    }
  }
}

extension FundingScheme.AidRegime: Labelled {
  var label: Localized {
    switch self {
    case .deMinimis: Localized(en: "de minimis aid", hu: "de minimis támogatás")
    case .gber: Localized(en: "block exemption", hu: "csoportmentesség")
    case .notAid: Localized(en: "no state aid", hu: "nem állami támogatás")
    }
  }
}

extension FundingScheme.Evaluation: Labelled {
  var label: Localized {
    switch self {
    case .notEvaluated: Localized(en: "not evaluated", hu: "nincs értékelés")
    case .planned: Localized(en: "planned", hu: "tervezett")
    case .ongoing: Localized(en: "ongoing", hu: "folyamatban")
    case .done: Localized(en: "done", hu: "elkészült")
    }
  }
}

extension Preselection.Manner: Labelled {
  var label: Localized {
    switch self {
    case .accreditation: Localized(en: "accreditation", hu: "akkreditáció")
    case .categorisation: Localized(en: "categorisation", hu: "kategorizálás")
    case .label: Localized(en: "label", hu: "minősítés")
    case .call: Localized(en: "call", hu: "felhívás")
    case .facilitator: Localized(en: "facilitator", hu: "közvetítő szervezet")
    case .notPreselected: Localized(en: "no pre-selection", hu: "nincs előszelekció")
    }
  }
}

extension Call.Status: Labelled {
  var label: Localized {
    switch self {
    case .planned: Localized(en: "planned", hu: "tervezett")
    case .open: Localized(en: "open", hu: "nyitott")
    case .closed: Localized(en: "closed", hu: "lezárt")
    case .evaluated: Localized(en: "evaluated", hu: "elbírált")
    case .cancelled: Localized(en: "cancelled", hu: "visszavont")
    }
  }
}
