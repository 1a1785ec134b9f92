// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

extension EUFrame: Labelled {
  var label: Localized {
    switch self {
    case .innovationUnion: Localized(en: "Innovation Union", hu: "Innovatív Unió")
    case .youthOnTheMove: Localized(en: "Youth on the move", hu: "Mozgásban az ifjúság")
    case .digitalAgenda: Localized(en: "Digital agenda for Europe", hu: "Európai digitális menetrend")
    case .resourceEfficientEurope: Localized(en: "Resource efficient Europe", hu: "Erőforrás-hatékony Európa")
    case .industrialPolicy: Localized(en: "Industrial policy for the globalisation era", hu: "Iparpolitika a globalizáció korában")
    case .newSkillsAndJobs: Localized(en: "Agenda for new skills and jobs", hu: "Új készségek és munkahelyek menetrendje")
    case .platformAgainstPoverty: Localized(en: "European platform against poverty", hu: "Szegénység elleni európai platform")
    case .ecoRegulation: Localized(en: "EcoAP 1: environmental policy and regulation", hu: "EcoAP 1.: környezetpolitika és szabályozás")
    case .ecoDemonstration: Localized(en: "EcoAP 2: demonstration projects", hu: "EcoAP 2.: demonstrációs projektek")
    case .ecoStandards: Localized(en: "EcoAP 3: standards", hu: "EcoAP 3.: szabványok")
    case .ecoFunding: Localized(en: "EcoAP 4: funding and support for SMEs", hu: "EcoAP 4.: finanszírozás és kkv-támogatás")
    case .ecoInternational: Localized(en: "EcoAP 5: international cooperation", hu: "EcoAP 5.: nemzetközi együttműködés")
    case .ecoSkills: Localized(en: "EcoAP 6: emerging skills and jobs", hu: "EcoAP 6.: új készségek és munkahelyek")
    case .ecoPartnerships: Localized(en: "EcoAP 7: European Innovation Partnerships", hu: "EcoAP 7.: európai innovációs partnerségek")
    case .targetEmployment: Localized(en: "Target: employment", hu: "Célérték: foglalkoztatás")
    case .targetResearch: Localized(en: "Target: research and development", hu: "Célérték: kutatás-fejlesztés")
    case .targetClimate: Localized(en: "Target: climate and energy", hu: "Célérték: éghajlat és energia")
    case .targetEducation: Localized(en: "Target: education", hu: "Célérték: oktatás")
    case .targetPoverty: Localized(en: "Target: poverty", hu: "Célérték: szegénység")
    }
  }
}

extension EUFrame {
  /// Fits above a column of at most twelve characters.
  var shortLabel: Localized {
    switch self {
    case .innovationUnion: Localized(en: "Innovation", hu: "Innováció")
    case .youthOnTheMove: Localized(en: "Youth", hu: "Ifjúság")
    case .digitalAgenda: Localized(en: "Digital", hu: "Digitális")
    case .resourceEfficientEurope: Localized(en: "Resources", hu: "Erőforrások")
    case .industrialPolicy: Localized(en: "Industry", hu: "Ipar")
    case .newSkillsAndJobs: Localized(en: "Skills, jobs", hu: "Munkahelyek")
    case .platformAgainstPoverty: Localized(en: "Poverty", hu: "Szegénység")
    case .ecoRegulation: Localized(en: "1 Regulation", hu: "1. Szabályok")
    case .ecoDemonstration: Localized(en: "2 Demos", hu: "2. Minták")
    case .ecoStandards: Localized(en: "3 Standards", hu: "3. Szabvány")
    case .ecoFunding: Localized(en: "4 Funding", hu: "4. Forrás")
    case .ecoInternational: Localized(en: "5 Abroad", hu: "5. Külkapcs.")
    case .ecoSkills: Localized(en: "6 Skills", hu: "6. Készség")
    case .ecoPartnerships: Localized(en: "7 Partners", hu: "7. Partnerek")
    case .targetEmployment: Localized(en: "Employment", hu: "Munka")
    case .targetResearch: Localized(en: "R&D", hu: "K+F")
    case .targetClimate: Localized(en: "Climate", hu: "Éghajlat")
    case .targetEducation: Localized(en: "Education", hu: "Oktatás")
    case .targetPoverty: Localized(en: "Poverty", hu: "Szegénység")
    }
  }
}

extension EUFrame.Family: Labelled {
  var label: Localized {
    switch self {
    case .flagship: Localized(en: "Flagship initiatives of Europe 2020", hu: "Az Európa 2020 kiemelt kezdeményezései")
    case .ecoAction: Localized(en: "Actions of the Eco-innovation Action Plan", hu: "Az ökoinnovációs cselekvési terv intézkedései")
    case .headlineTarget: Localized(en: "Headline targets of Europe 2020", hu: "Az Európa 2020 kiemelt céljai")
    }
  }
}
