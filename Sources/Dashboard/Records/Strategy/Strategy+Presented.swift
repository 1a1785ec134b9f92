// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Strategy: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.identifier(18, dispensability: 3),
      Column.title(language),
      Column.country(language),
      Column.level(language),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(id.text), StyledText(context.text(title)),
      StyledText(countryID?.text ?? ""), StyledText(context.text(level)),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(
      evidence, after: [level.label[language], period.map { DateText.text($0, language) }])
    builder.gap()
    builder.field(Localized(en: "Summary", hu: "Lényege"), summary)
    builder.field(
      Localized(en: "Priorities", hu: "Prioritások"),
      each: priorities.map { priority in
        let industries = priority.industries.map(\.text).joined(separator: ", ")
        return builder.text(priority.name)
          + StyledText(industries.isEmpty ? "" : " (\(industries))")
      })
    addAssessment(to: &builder)
    builder.restsOn(recommendations: recommendationIDs)
    builder.gap()
    builder.countries(countryID.map { [$0] } ?? [])
    builder.region(regionID)
    builder.organisations(Localized(en: "Owner", hu: "Gazdája"), ownerID.map { [$0] } ?? [])
    builder.field(Localized(en: "Approach", hu: "Megközelítés"), approach)
    builder.words(Localized(en: "Instruments", hu: "Eszközök"), instruments)
    builder.words(Localized(en: "Access", hu: "Hozzáférés"), accesses)
    builder.field(
      Localized(en: "Aligned with", hu: "Illeszkedik"),
      each: euFrames.map { StyledText($0.label[language]) })
    builder.field(Localized(en: "Budget", hu: "Költségvetés"), budget)
    builder.groups(workingGroupIDs)
    builder.aims(aimIDs)
  }

  /// The marks of the assessment wheel; what nobody knows is a dash and no mark.
  private func addAssessment(to builder: inout DetailBuilder) {
    let lines = ris3Steps.sorted { $0.number < $1.number }.map { step in
      let marks = step.factors.map { $0.value == 0 ? "–" : "\($0.value)" }
      let number = step.number.value
      return StyledText(
        Localized(
          en: "step \(number): \(marks.joined(separator: ", "))",
          hu: "\(number). lépés: \(marks.joined(separator: ", "))")[builder.language])
    }
    builder.field(Localized(en: "RIS3 marks", hu: "RIS3-pontok"), each: lines)
    builder.field(Localized(en: "Guide", hu: "Útmutató"), ris3Framework)
  }
}
