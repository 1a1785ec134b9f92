// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel

extension IntegrityCheck.Rule: Labelled {
  var label: Localized {
    switch self {
    case .recommendationWithoutBasis: Localized(en: "rests on nothing", hu: "megalapozás nélkül")
    case .pilotWithoutEvaluation: Localized(en: "over, not evaluated", hu: "lezárult, értékelés nélkül")
    case .aimUnserved: Localized(en: "aim that nothing serves", hu: "semmi sem szolgálja a célt")
    case .practiceUnused: Localized(en: "practice not taken up", hu: "át nem vett gyakorlat")
    case .priorityWithoutEvidence: Localized(en: "priority without figures", hu: "prioritás adatok nélkül")
    case .leaderUnknown: Localized(en: "leader not known", hu: "ismeretlen vezető")
    case .sourceMissing: Localized(en: "no source", hu: "nincs forrás")
    }
  }

  /// What the finding asks those who wrote the dataset.
  var explanation: Localized {
    switch self {
    case .recommendationWithoutBasis: Localized(en: "a recommendation that rests on no good practice, pilot or source", hu: "ajánlás, amely mögött nincs jó gyakorlat, pilot vagy forrás")
    case .pilotWithoutEvaluation: Localized(en: "a pilot that is over and was never evaluated", hu: "pilot, amely lezárult, de nem értékelték")
    case .aimUnserved: Localized(en: "an aim that no strategy, pilot or recommendation serves", hu: "cél, amelyet sem stratégia, sem pilot, sem ajánlás nem szolgál")
    case .practiceUnused: Localized(en: "a good practice that no pilot and no recommendation takes up", hu: "jó gyakorlat, amelyre sem pilot, sem ajánlás nem épül")
    case .priorityWithoutEvidence: Localized(en: "a priority whose industries have no employment figures in its region or country", hu: "prioritás, amelynek ágazatairól nincs foglalkoztatási adat a régióban vagy az országban")
    case .leaderUnknown: Localized(en: "a working group whose leader is not known", hu: "munkacsoport, amelynek a vezetője nem ismert")
    case .sourceMissing: Localized(en: "a record or fact that is not invented and names no source", hu: "valós tétel vagy tény, amely nem nevez meg forrást")
    }
  }
}

extension EventCalendar.Phase: Labelled {
  var label: Localized {
    switch self {
    case .past: Localized(en: "past", hu: "lezajlott")
    case .present: Localized(en: "present", hu: "aktuális")
    case .upcoming: Localized(en: "upcoming", hu: "várható")
    }
  }
}

extension LabelLadder.State: Labelled {
  var label: Localized {
    switch self {
    case .valid: Localized(en: "valid", hu: "érvényes")
    case .expired: Localized(en: "expired", hu: "lejárt")
    case .notYet: Localized(en: "not yet valid", hu: "még nem érvényes")
    case .undated: Localized(en: "no end known", hu: "ismeretlen lejárat")
    }
  }
}
