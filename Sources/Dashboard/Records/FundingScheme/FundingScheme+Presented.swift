// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension FundingScheme: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.title(language),
      Column.country(language, dispensability: 1),
      TableColumn(Localized(en: "Exists", hu: "Van-e")[language], .fixed(9), dispensability: 2),
      TableColumn(Localized(en: "Since", hu: "Mióta")[language], .fixed(10), dispensability: 3),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(context.text(title)), StyledText(countryID.text),
      StyledText(context.text(existence)), StyledText(start?.iso ?? ""),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(evidence, after: [existence.label[language], level.label[language]])
    builder.gap()
    builder.paragraph(summary)
    builder.field(Localized(en: "Life", hu: "Időtartam"), life(language))
    builder.field(Localized(en: "Legal basis", hu: "Jogalap"), legalBasis)
    addConditions(to: &builder)
    addMoney(to: &builder)
    builder.gap()
    builder.referring(
      Localized(en: "Calls", hu: "Felhívások"), [.call], to: builder.reference(to: self))
    builder.gap()
    builder.countries([countryID])
    builder.region(regionID)
    builder.organisations(Localized(en: "Owner", hu: "Gazdája"), ownerID.map { [$0] } ?? [])
    builder.organisations(Localized(en: "Operator", hu: "Kezelője"), operatorID.map { [$0] } ?? [])
    builder.groups(workingGroupIDs)
  }

  private func life(_ language: InterfaceLanguage) -> String? {
    guard start != nil || end != nil else { return nil }
    return [start, end].map { $0.map { DateText.text($0, language) } ?? "" }
      .joined(separator: " – ")
  }

  private func addConditions(to builder: inout DetailBuilder) {
    let language = builder.language
    builder.field(
      Localized(en: "Selection", hu: "Előszelekció"),
      each: preselection.map { texts($0, builder) } ?? [])
    builder.words(Localized(en: "For clusters", hu: "Klaszterek"), targetStages)
    builder.words(Localized(en: "Instruments", hu: "Eszközök"), instruments)
    builder.field(Localized(en: "Aid regime", hu: "Jogcím"), aidRegime)
    builder.field(Localized(en: "Intensity", hu: "Intenzitás"), intensity)
    builder.field(Localized(en: "Grant", hu: "Támogatás"), grant)
    builder.field(
      Localized(en: "Duration", hu: "Futamidő"),
      durationMonths.map { MeasureText.months($0, language) })
  }

  private func addMoney(to builder: inout DetailBuilder) {
    let language = builder.language
    builder.gap()
    builder.field(Localized(en: "Budget", hu: "Keretösszeg"), budget)
    builder.field(Localized(en: "Public", hu: "Közpénz"), publicAmount)
    builder.field(Localized(en: "Private", hu: "Magánforrás"), privateAmount)
    builder.field(Localized(en: "Awarded", hu: "Odaítélt"), awarded)
    builder.field(
      Localized(en: "Average grant", hu: "Átlagos támogatás"),
      each: averageGrants.map { StyledText(MeasureText.text($0.grant, language)) })
    builder.field(Localized(en: "Paid", hu: "Kifizetett"), paid)
    builder.field(
      Localized(en: "Projects", hu: "Projektek"),
      MeasureText.projects(applications: applications, awards: awards, language))
    builder.field(Localized(en: "Evaluation", hu: "Értékelés"), evaluation)
  }

  private func texts(_ preselection: Preselection, _ builder: DetailBuilder) -> [StyledText] {
    let language = builder.language
    let validity = preselection.validityMonths.map { ", \(MeasureText.months($0, language))" } ?? ""
    let isNone = !preselection.isPresent
    let manner = isNone ? Preselection.Manner.notPreselected : preselection.manner
    return [StyledText(manner.label[language] + validity)]
      + preselection.criteria.map { criterion in
        let points = NumberText.text(criterion.maxPoints.value, language)
        return builder.text(criterion.name)
          + StyledText(
            Localized(en: ": up to \(points) points", hu: ": legfeljebb \(points) pont")[language])
      }
  }
}
