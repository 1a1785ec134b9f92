// SPDX-License-Identifier: EUPL-1.2
// A table of words: each stays on one line so that it can be found and translated as a whole.
// swift-format-ignore-file

import PolicyModel
import TextGrid

/// What the parts of the RIS3 wheel are called, by the guide of 2012 and the wheel of the Smart Specialisation
/// Platform.
enum RIS3Text {
  struct Step {
    /// With its number.
    let label: Localized
    /// Fits above a column.
    let short: Localized
    /// The three critical factors, in the order of the wheel.
    let factors: [Localized]
  }

  static let mean = Localized(en: "Mean", hu: "Átlag")
  static let known = Localized(en: "Known", hu: "Ismert")
  static let unknown = Localized(en: "no information", hu: "nincs információ")
  static let scale = Localized(en: "5 is best", hu: "5 a legjobb")

  /// The marks, from 1 to 5.
  static let marks = [
    Localized(en: "1 poor", hu: "1 gyenge"),
    Localized(en: "2 to be improved", hu: "2 fejlesztendő"),
    Localized(en: "3 fair", hu: "3 megfelelő"),
    Localized(en: "4 strong", hu: "4 erős"),
    Localized(en: "5 excellent", hu: "5 kiváló"),
  ]

  /// `2 of 3`.
  static func share(_ known: Int, of all: Int, _ language: InterfaceLanguage) -> String {
    Localized(en: "\(known) of \(all)", hu: "\(all)-ból \(known)")[language]
  }

  /// The column of these; nothing is longer than all of the wheel.
  static func knownColumn(_ context: Context) -> TableColumn {
    context.wordColumn(known, [share(18, of: 18, context.language)])
  }

  /// The six steps.
  static let steps = [
    Step(
      label: Localized(en: "1 Context and potential", hu: "1. Helyzet és adottságok"), short: Localized(en: "1 Context", hu: "1. Helyzet"),
      factors: [
        Localized(en: "regional assets", hu: "regionális adottságok"),
        Localized(en: "outward dimension", hu: "kitekintés a régión túlra"),
        Localized(en: "entrepreneurial dynamics", hu: "vállalkozói dinamika"),
      ]),
    Step(
      label: Localized(en: "2 Governance", hu: "2. Irányítás"), short: Localized(en: "2 Governance", hu: "2. Irányítás"),
      factors: [
        Localized(en: "governance structures", hu: "irányítási struktúrák"),
        Localized(en: "broad participation", hu: "széles körű részvétel"),
        Localized(en: "management and communication", hu: "menedzsment és kommunikáció"),
      ]),
    Step(
      label: Localized(en: "3 Shared vision", hu: "3. Közös jövőkép"), short: Localized(en: "3 Vision", hu: "3. Jövőkép"),
      factors: [
        Localized(en: "broad view of innovation", hu: "tág innovációfelfogás"),
        Localized(en: "grand challenges", hu: "nagy társadalmi kihívások"),
        Localized(en: "scenario analysis", hu: "forgatókönyv-elemzés"),
      ]),
    Step(
      label: Localized(en: "4 Priorities", hu: "4. Prioritások"), short: Localized(en: "4 Priorities", hu: "4. Prioritás"),
      factors: [
        Localized(en: "revision of past priorities", hu: "korábbi prioritások felülvizsgálata"),
        Localized(en: "consistency", hu: "következetesség"),
        Localized(en: "critical mass", hu: "kritikus tömeg"),
      ]),
    Step(
      label: Localized(en: "5 Policy mix", hu: "5. Szakpolitikai eszközök"), short: Localized(en: "5 Policy mix", hu: "5. Eszközök"),
      factors: [
        Localized(en: "roadmap", hu: "ütemterv"),
        Localized(en: "balance", hu: "egyensúly"),
        Localized(en: "framework conditions", hu: "keretfeltételek"),
      ]),
    Step(
      label: Localized(en: "6 Monitoring, evaluation", hu: "6. Monitoring és értékelés"), short: Localized(en: "6 Monitoring", hu: "6. Monitoring"),
      factors: [
        Localized(en: "output and result indicators", hu: "kimeneti és eredménymutatók"),
        Localized(en: "monitoring", hu: "nyomon követés"),
        Localized(en: "update of the strategy", hu: "a stratégia megújítása"),
      ]),
  ]
}
