// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Assessment: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.title(language),
      Column.area(language),
      TableColumn(Localized(en: "Date", hu: "Dátum")[language], .fixed(10), dispensability: 3),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(context.text(title)), StyledText(context.name(of: area)),
      StyledText(date?.iso ?? ""),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    builder.evidenceLine(evidence, after: [date.map { DateText.text($0, builder.language) }])
    builder.area(area)
    let quarters = [
      (Localized(en: "Strengths", hu: "Erősségek"), strengths),
      (Localized(en: "Weaknesses", hu: "Gyengeségek"), weaknesses),
      (Localized(en: "Opportunities", hu: "Lehetőségek"), opportunities),
      (Localized(en: "Threats", hu: "Veszélyek"), threats),
    ]
    for (title, texts) in quarters where !texts.isEmpty {
      builder.section(title)
      for text in texts { builder.bullet(builder.text(text)) }
    }
    builder.gap()
    builder.groups(workingGroupID.map { [$0] } ?? [])
  }
}
