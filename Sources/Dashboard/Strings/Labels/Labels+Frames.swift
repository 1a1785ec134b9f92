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
