// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension JobQualityScore: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(
        Localized(en: "Dimension", hu: "Dimenzió")[language], .flexible(least: 32)),
      Column.area(language),
      Column.year(language),
      Column.number(Localized(en: "Score", hu: "Pont")[language], 6, dispensability: 0),
    ]
  }

  func name(in context: Context) -> LocalizedText {
    LocalizedText("\(context.name(of: area)), \(year.value): \(context.text(dimension))")
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(context.text(dimension)), StyledText(context.name(of: area)),
      StyledText("\(year.value)"), StyledText(NumberText.text(score.value, context.language)),
    ]
  }

  func numbers(_ context: Context) -> [Double?] {
    [nil, nil, nil, score.value]
  }

  func describe(in builder: inout DetailBuilder) {
    let number = NumberText.text(score.value, builder.language)
    builder.evidenceLine(evidence)
    builder.gap()
    builder.field(
      Localized(en: "Score", hu: "Pontszám"),
      Localized(en: "\(number) of 100", hu: "\(number) a 100-ból")[builder.language])
    builder.field(Localized(en: "Year", hu: "Év"), "\(year.value)")
    builder.area(area)
  }
}
