// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

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

extension Country.Status: Labelled {
  var label: Localized {
    switch self {
    case .euMember: Localized(en: "EU member state", hu: "uniós tagállam")
    case .ipa: Localized(en: "pre-accession country", hu: "előcsatlakozó ország")
    case .enpi: Localized(en: "neighbourhood country", hu: "szomszédságpolitikai ország")
    case .other: Localized(en: "other country", hu: "egyéb ország")
    }
  }
}

extension AnalysisKind: Labelled {
  var label: Localized {
    switch self {
    case .benchmark: Localized(en: "Benchmark", hu: "Benchmark")
    case .ris3Wheel: Localized(en: "RIS3 wheel", hu: "RIS3-kerék")
    case .alignment: Localized(en: "EU alignment", hu: "Uniós illeszkedés")
    case .peers: Localized(en: "Peers", hu: "Hasonló térségek")
    case .ecoIndex: Localized(en: "Eco-index", hu: "Ökoindex")
    case .ecoProfile: Localized(en: "Eco-profile", hu: "Ökoprofil")
    case .ecoActionPlan: Localized(en: "Action plan", hu: "Cselekvési terv")
    case .instrumentMix: Localized(en: "Instrument mix", hu: "Eszközök összetétele")
    case .pilotReadiness: Localized(en: "Pilot readiness", hu: "Pilotok érettsége")
    case .approaches: Localized(en: "Approaches", hu: "Megközelítések")
    case .accesses: Localized(en: "Accesses", hu: "Hozzáférések")
    case .network: Localized(en: "Network", hu: "Hálózat")
    case .labels: Localized(en: "Labels", hu: "Minősítések")
    case .markets: Localized(en: "Markets", hu: "Piacok")
    case .schemes: Localized(en: "Scheme matrix", hu: "Rendszerek mátrixa")
    case .schemeTimeline: Localized(en: "Timeline", hu: "Idővonal")
    case .money: Localized(en: "Money", hu: "Pénzügyek")
    case .preselection: Localized(en: "Pre-selection", hu: "Előszelekció")
    case .bestMix: Localized(en: "Best mix", hu: "Legjobb összetétel")
    case .quotients: Localized(en: "Location quotients", hu: "Lokációs hányadosok")
    case .priorities: Localized(en: "Priorities", hu: "Prioritások")
    case .concentration: Localized(en: "Concentration", hu: "Koncentráció")
    case .correlation: Localized(en: "Correlation", hu: "Korreláció")
    case .skillGaps: Localized(en: "Skill gaps", hu: "Készséghiányok")
    case .employment: Localized(en: "Employment", hu: "Foglalkoztatás")
    case .jobQuality: Localized(en: "Job quality", hu: "Munkahelyek minősége")
    }
  }
}
