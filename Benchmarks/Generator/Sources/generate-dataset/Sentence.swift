// SPDX-License-Identifier: EUPL-1.2

/// One sentence in the languages of the programme area, as it stands in JSON.
struct Sentence {
  /// Picks one of the languages.
  typealias Language = @Sendable (Sentence) -> StaticString

  let en, hu, ro, el, sr, tr: StaticString

  /// The languages besides English and Hungarian, which every text has.
  static let others: [(code: StaticString, text: Language)] = [
    ("ro", { $0.ro }), ("el", { $0.el }), ("sr", { $0.sr }), ("tr", { $0.tr }),
  ]
}
