// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Pilot: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.identifier(16, dispensability: 3),
      Column.title(language),
      Column.country(language),
      Column.stage(language, dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(id.text), StyledText(context.text(title)),
      StyledText(countryID?.text ?? ""), StyledText(context.text(stage)),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(
      evidence,
      after: [
        stage.label[language],
        Localized(en: "evaluation: ", hu: "értékelés: ")[language] + evaluation.label[language],
      ])
    builder.gap()
    builder.field(Localized(en: "Objective", hu: "Cél"), objective)
    builder.field(
      Localized(en: "Activities", hu: "Teendők"), each: activities.map { builder.text($0) })
    builder.field(Localized(en: "Outputs", hu: "Eredmény"), each: outputs.map { builder.text($0) })
    builder.field(Localized(en: "Lessons", hu: "Tanulság"), each: lessons.map { builder.text($0) })
    builder.field(
      Localized(en: "Results", hu: "Mérőszám"), each: resultIndicators.map { text($0, builder) })
    builder.restsOn(needs: needIDs, practices: goodPracticeIDs)
    builder.leadsTo(builder.reference(to: self))
    builder.gap()
    builder.links(
      Localized(en: "Tries out", hu: "Kipróbálja"),
      builder.references(mechanismID.map { [$0] } ?? [], builder.model.mechanisms))
    builder.countries(countryID.map { [$0] } ?? [])
    builder.region(regionID)
    builder.field(Localized(en: "Planned", hu: "Tervezve"), plannedPeriod)
    builder.field(Localized(en: "Period", hu: "Időszak"), period)
    builder.field(
      Localized(en: "Transferable", hu: "Átvehetőség"),
      transferability.map {
        Localized(en: "\($0.value) of 5", hu: "\($0.value) az 5-ből")[language]
      })
    builder.field(Localized(en: "Budget", hu: "Költségvetés"), budget)
    builder.words(Localized(en: "Access", hu: "Hozzáférés"), accesses)
    builder.referring(
      Localized(en: "Answers", hu: "Válasz erre"), [.skillNeed], to: builder.reference(to: self))
    builder.organisations(
      Localized(en: "Led by", hu: "Vezető"), leadOrganisationID.map { [$0] } ?? [])
    builder.organisations(Localized(en: "Partners", hu: "Partnerek"), partnerIDs)
    builder.aims(aimIDs)
  }

  /// `Firms visited: before 0, reached 12, target 20`.
  private func text(_ result: ResultIndicator, _ builder: DetailBuilder) -> StyledText {
    let language = builder.language
    let words = [
      (result.baseline, Localized(en: "before", hu: "előtte")),
      (result.actual, Localized(en: "reached", hu: "elért")),
      (result.target, Localized(en: "target", hu: "cél")),
    ].compactMap { value, word in
      value.map { "\(word[language]) \(MeasureText.text($0, result.unit, language))" }
    }
    return builder.text(result.name)
      + StyledText(words.isEmpty ? "" : ": " + words.joined(separator: ", "))
  }
}
