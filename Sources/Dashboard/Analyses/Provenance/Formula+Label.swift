// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

extension Formula: Labelled {
  /// The standard name.
  var label: Localized {
    switch self {
    case .count: Localized(en: "number of records", hu: "tételek száma")
    case .coverage: Localized(en: "coverage", hu: "lefedettség")
    case .share: Localized(en: "share", hu: "részarány")
    case .sum: Localized(en: "sum", hu: "összeg")
    case .mean: Localized(en: "arithmetic mean", hu: "számtani átlag")
    case .median: Localized(en: "median", hu: "medián")
    case .minimum: Localized(en: "minimum", hu: "minimum")
    case .days: Localized(en: "days between two dates", hu: "két dátum közötti napok száma")
    case .observed: Localized(en: "value as published", hu: "közölt érték")
    case .relativeIndex: Localized(en: "index relative to a reference", hu: "viszonyítási alaphoz mért index")
    case .minMax: Localized(en: "min-max normalisation", hu: "min-max normalizálás")
    case .rank: Localized(en: "rank", hu: "rangsor szerinti hely")
    case .performanceGroup: Localized(en: "performance group", hu: "teljesítménycsoport")
    case .gap: Localized(en: "gap to target", hu: "elmaradás a céltól")
    case .progress: Localized(en: "progress towards target", hu: "előrehaladás a cél felé")
    case .neededPace: Localized(en: "pace needed to reach the target", hu: "a cél eléréséhez szükséges ütem")
    case .growthRate: Localized(en: "compound annual growth rate", hu: "éves átlagos növekedési ütem")
    case .variation: Localized(en: "coefficient of variation", hu: "variációs együttható")
    case .change: Localized(en: "change from the year before", hu: "változás az előző évhez képest")
    case .totalChange: Localized(en: "change since the first comparable value", hu: "változás az első összehasonlítható értékhez képest")
    case .volatility: Localized(en: "volatility of yearly changes", hu: "az éves változások szórása")
    case .stepScore: Localized(en: "score of a step", hu: "lépés pontszáma")
    case .entropy: Localized(en: "Shannon entropy", hu: "Shannon-entrópia")
    case .evenness: Localized(en: "evenness", hu: "egyenletesség")
    case .herfindahl: Localized(en: "Herfindahl–Hirschman index", hu: "Herfindahl–Hirschman-index")
    case .krugman: Localized(en: "Krugman specialisation index", hu: "Krugman-féle specializációs index")
    case .density: Localized(en: "network density", hu: "hálózatsűrűség")
    case .degree: Localized(en: "degree centrality", hu: "fokszám-centralitás")
    case .externalInternal: Localized(en: "E-I index", hu: "E–I-index (külső és belső kapcsolatok)")
    case .labelIndex: Localized(en: "label index", hu: "minősítési index")
    case .publicShare: Localized(en: "public share", hu: "közpénzarány")
    case .leverage: Localized(en: "leverage", hu: "tőkeáttétel (magánforrás közpénzegységenként)")
    case .successRate: Localized(en: "success rate", hu: "nyerési arány")
    case .averageGrant: Localized(en: "average grant", hu: "átlagos támogatás")
    case .absorption: Localized(en: "absorption rate", hu: "abszorpciós ráta")
    case .conversion: Localized(en: "currency conversion", hu: "átszámítás más pénznemre")
    case .schemeAge: Localized(en: "age of a scheme", hu: "a támogatási rendszer kora")
    case .continuity: Localized(en: "continuity of calls", hu: "a felhívások folytonossága")
    case .locationQuotient: Localized(en: "location quotient", hu: "lokációs hányados")
    case .symmetricQuotient: Localized(en: "symmetric location quotient", hu: "szimmetrikus lokációs hányados")
    case .sizeShare: Localized(en: "size (share of the industry)", hu: "méret (részesedés az ágazatból)")
    case .focusShare: Localized(en: "focus (share of the region)", hu: "fókusz (részesedés a régióból)")
    case .stars: Localized(en: "cluster stars", hu: "klasztercsillagok")
    case .correlation: Localized(en: "Pearson's correlation coefficient", hu: "Pearson-féle korrelációs együttható")
    case .skillGap: Localized(en: "skill gap", hu: "készséghiány")
    case .weightedGap: Localized(en: "skill gap times jobs", hu: "készséghiány a munkahelyek számával szorozva")
    case .severity: Localized(en: "severity weighted by jobs", hu: "munkahelyekkel súlyozott súlyosság")
    }
  }
}
