// SPDX-License-Identifier: EUPL-1.2
// A table of sentences: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

package import PolicyModel

/// The sentence for a finding of the integrity check: what is missing, and what would mend it.
package struct IntegrityText {
  package let language: InterfaceLanguage

  package init(_ language: InterfaceLanguage) {
    self.language = language
  }

  /// A note in the shape in which all that is said about a dataset is told.
  package func diagnostic(for note: IntegrityNote) -> Diagnostic {
    Diagnostic(
      location: note.location, severity: .note, path: note.path,
      message: Self.text(of: note)[language], rule: note.finding.rule.rawValue, related: nil)
  }

  private static func text(of note: IntegrityNote) -> Localized {
    let kind = note.finding.record.kind.label
    switch note.finding.rule {
    case .recommendationWithoutBasis:
      return Localized(
        en: "the recommendation `\(note.id)` rests on no good practice, pilot or source; name what it follows from",
        hu: "a(z) `\(note.id)` ajánlás nem épül jó gyakorlatra, pilotra vagy forrásra; meg kell adni, miből következik")
    case .pilotWithoutEvaluation:
      return Localized(
        en: "the pilot `\(note.id)` is over and was never evaluated; evaluate it, or say that it was abandoned",
        hu: "a(z) `\(note.id)` pilot lezárult, de értékelése nem kezdődött el; értékelni kell, vagy jelezni, hogy félbemaradt")
    case .aimUnserved:
      return Localized(
        en: "no strategy, pilot or recommendation serves the aim `\(note.id)`; name it in the `aimIds` of one",
        hu: "a(z) `\(note.id)` célkitűzést egyetlen stratégia, pilot vagy ajánlás sem szolgálja; valamelyik `aimIds` listájában szerepelnie kell")
    case .practiceUnused:
      return Localized(
        en: "no pilot or recommendation takes up the good practice `\(note.id)`; name it in the `goodPracticeIds` of one",
        hu: "a(z) `\(note.id)` jó gyakorlatot egyetlen pilot vagy ajánlás sem veszi át; valamelyik `goodPracticeIds` listájában szerepelnie kell")
    case .priorityWithoutEvidence:
      return Localized(
        en: "the priority names industries without employment figures for the place of the strategy `\(note.id)`; add `specialisations`",
        hu: "a prioritás olyan ágazatokat nevez meg, amelyekhez a(z) `\(note.id)` stratégia területén nincs foglalkoztatási adat; `specialisations` kell hozzá")
    case .leaderUnknown:
      return Localized(
        en: "the leader of the working group `\(note.id)` is not known; name it in `leaderId` once it is",
        hu: "a(z) `\(note.id)` munkacsoport vezetője nem ismert; amint ismert, a `leaderId` kulcsba kell írni")
    case .sourceMissing where note.finding.element != nil:
      return Localized(
        en: "this fact of the \(kind.en) `\(note.id)` has a value without a source; cite one in its `sourceIds`",
        hu: "ennek az adatnak van forrás nélküli értéke (\(kind.hu): `\(note.id)`); a `sourceIds` kulcsban kell hivatkozni rá")
    case .sourceMissing:
      return Localized(
        en: "the \(kind.en) `\(note.id)` cites no source; cite one in `sourceIds`",
        hu: "ez a tétel (\(kind.hu): `\(note.id)`) nem hivatkozik forrásra; a `sourceIds` kulcsban kell megadni")
    }
  }
}
