// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Call: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.title(language),
      TableColumn(Localized(en: "Opens", hu: "Nyitás")[language], .fixed(10), dispensability: 2),
      TableColumn(Localized(en: "Status", hu: "Állapot")[language], .fixed(9), dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(context.text(title)), StyledText(opens?.iso ?? ""),
      StyledText(context.text(status)),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(evidence, after: [status.label[language], code])
    builder.gap()
    builder.field(Localized(en: "Opens", hu: "Nyitás"), opens)
    builder.field(Localized(en: "Closes", hu: "Zárás"), closes)
    builder.field(Localized(en: "Budget", hu: "Keretösszeg"), budget)
    builder.field(Localized(en: "Grant", hu: "Támogatás"), grant)
    builder.field(Localized(en: "Intensity", hu: "Intenzitás"), intensity)
    builder.field(
      Localized(en: "Duration", hu: "Futamidő"),
      durationMonths.map { MeasureText.months($0, language) })
    builder.field(
      Localized(en: "Projects", hu: "Projektek"),
      MeasureText.projects(applications: applications, awards: awards, language))
    builder.field(Localized(en: "Awarded", hu: "Odaítélt"), awarded)
    builder.gap()
    builder.links(
      Localized(en: "Scheme", hu: "Rendszer"),
      builder.references([schemeID], builder.model.fundingSchemes))
  }
}
