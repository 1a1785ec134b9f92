// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

extension Unit: Labelled {
  var label: Localized {
    switch self {
    case .percent: Localized(en: "percent", hu: "százalék")
    case .percentagePoints: Localized(en: "percentage points", hu: "százalékpont")
    case .index: Localized(en: "index", hu: "index")
    case .count: Localized(en: "count", hu: "darab")
    case .ratio: Localized(en: "ratio", hu: "arány")
    case .score: Localized(en: "score", hu: "pontszám")
    case .eur: Localized(en: "euro", hu: "euró")
    case .millionEur: Localized(en: "million euro", hu: "millió euró")
    case .rank: Localized(en: "rank", hu: "helyezés")
    }
  }
}

extension PerformanceGroup: Labelled {
  var label: Localized {
    switch self {
    case .leader: Localized(en: "leader", hu: "élenjáró")
    case .strong: Localized(en: "strong", hu: "erős")
    case .average: Localized(en: "average", hu: "átlagos")
    case .moderate: Localized(en: "moderate", hu: "mérsékelt")
    case .catchingUp: Localized(en: "catching up", hu: "felzárkózó")
    case .emerging: Localized(en: "emerging", hu: "feltörekvő")
    }
  }
}

extension Indicator.Direction: Labelled {
  var label: Localized {
    switch self {
    case .higherBetter: Localized(en: "higher is better", hu: "a magasabb a jobb")
    case .lowerBetter: Localized(en: "lower is better", hu: "az alacsonyabb a jobb")
    case .neutral: Localized(en: "neither is better", hu: "egyik irány sem jobb")
    }
  }
}

extension Indicator.Framework: Labelled {
  var label: Localized {
    switch self {
    case .ius: Localized(en: "Innovation Union Scoreboard", hu: "Innovatív Unió eredménytábla")
    case .ris: Localized(en: "Regional Innovation Scoreboard", hu: "Regionális innovációs eredménytábla")
    case .ecoIS: Localized(en: "Eco-Innovation Scoreboard", hu: "Ökoinnovációs eredménytábla")
    case .eu2020: Localized(en: "Europe 2020", hu: "Európa 2020")
    case .esi: Localized(en: "Skills and employment statistics", hu: "Készség- és foglalkoztatási statisztika")
    case .esca: Localized(en: "European Secretariat for Cluster Analysis", hu: "Európai Klaszterelemzési Titkárság (ESCA)")
    case .custom: Localized(en: "own indicator", hu: "saját mutató")
    }
  }
}

extension Observation.Flag: Labelled {
  var label: Localized {
    switch self {
    case .breakInSeries: Localized(en: "break in series", hu: "idősortörés")
    case .lowReliability: Localized(en: "low reliability", hu: "kevéssé megbízható")
    case .estimated: Localized(en: "estimated", hu: "becsült")
    case .provisional: Localized(en: "provisional", hu: "előzetes")
    }
  }
}

extension Benchmark.PeerRule: Labelled {
  var label: Localized {
    switch self {
    case .all: Localized(en: "all with values", hu: "mindenki, akiről van adat")
    case .sameGroup: Localized(en: "the same performance group", hu: "azonos teljesítménycsoport")
    case .manual: Localized(en: "chosen ones", hu: "kiválasztottak")
    }
  }
}

extension Aggregate: Labelled {
  var label: Localized {
    switch self {
    case .eu27: Localized(en: "EU-27", hu: "EU-27")
    case .eu28: Localized(en: "EU-28", hu: "EU-28")
    }
  }
}

extension Indicator.LabelCount: Labelled {
  var label: Localized {
    switch self {
    case .gold: Localized(en: "clusters with a gold label", hu: "arany minősítésű klaszterek")
    case .silver: Localized(en: "clusters with a silver label", hu: "ezüst minősítésű klaszterek")
    case .bronze: Localized(en: "clusters with a bronze label", hu: "bronz minősítésű klaszterek")
    case .clusters: Localized(en: "clusters with or without a label", hu: "klaszterek minősítéssel vagy anélkül")
    }
  }
}
