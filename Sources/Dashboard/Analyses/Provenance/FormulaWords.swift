// SPDX-License-Identifier: EUPL-1.2

/// Formulas as they are read: their letters are the same everywhere, the words among them are translated.
enum FormulaWords {
  static func text(_ expression: String, _ language: InterfaceLanguage) -> String {
    names(in: expression).map { word($0)?[language] ?? $0 }.joined()
  }

  /// An expression cut into names and what stands between them; joined they give it back.
  static func names(in expression: String) -> [String] {
    var parts: [String] = []
    var isName = false
    for character in expression {
      let belongs = character.isLetter || character.isNumber || "_₀₁".contains(character)
      if belongs == isName, !parts.isEmpty {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
        isName = belongs
      }
    }
    return parts
  }

  /// nil for what is no word.
  private static func word(_ name: String) -> Localized? {
    switch name {
    case "covered": Localized(en: "covered", hu: "lefedett")
    case "all": Localized(en: "all", hu: "összes")
    case "part": Localized(en: "part", hu: "rész")
    case "whole": Localized(en: "whole", hu: "egész")
    case "known": Localized(en: "known", hu: "ismert")
    case "target": Localized(en: "target", hu: "cél")
    case "group": Localized(en: "group", hu: "csoport")
    case "public": Localized(en: "public", hu: "köz")
    case "private": Localized(en: "private", hu: "magán")
    case "awarded": Localized(en: "awarded", hu: "nyertes")
    case "applied": Localized(en: "applied", hu: "benyújtott")
    case "amount": Localized(en: "amount", hu: "összeg")
    case "awards": Localized(en: "awards", hu: "támogatás")
    case "paid": Localized(en: "paid", hu: "kifizetett")
    case "allocated": Localized(en: "allocated", hu: "keret")
    case "rate": Localized(en: "rate", hu: "árfolyam")
    case "open": Localized(en: "open", hu: "nyitott")
    case "years": Localized(en: "years", hu: "évek")
    case "required": Localized(en: "required", hu: "elvárt")
    case "available": Localized(en: "available", hu: "meglévő")
    case "gap": Localized(en: "gap", hu: "hiány")
    case "jobs": Localized(en: "jobs", hu: "állás")
    case "focus": Localized(en: "focus", hu: "fókusz")
    case "start": Localized(en: "start", hu: "kezdet")
    case "end": Localized(en: "end", hu: "vég")
    default: nil
    }
  }
}
