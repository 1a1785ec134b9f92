// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

extension SkillNeed.Mismatch: Labelled {
  var label: Localized {
    switch self {
    case .vertical: Localized(en: "vertical (level)", hu: "vertikális (szint)")
    case .horizontal: Localized(en: "horizontal (field)", hu: "horizontális (szakterület)")
    case .geographical: Localized(en: "geographical", hu: "földrajzi")
    }
  }
}

extension JobQualityScore.Dimension: Labelled {
  var label: Localized {
    switch self {
    case .careerSecurity: Localized(en: "career and employment security", hu: "karrier és foglalkoztatási biztonság")
    case .healthWellbeing: Localized(en: "health and well-being", hu: "egészség és jóllét")
    case .skillsCompetence: Localized(en: "skills and competences", hu: "készségek és kompetenciák")
    case .workLifeReconciliation: Localized(en: "reconciliation of work and life", hu: "munka és magánélet összeegyeztetése")
    }
  }
}
