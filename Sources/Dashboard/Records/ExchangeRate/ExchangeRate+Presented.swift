// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension ExchangeRate: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(Localized(en: "Rate", hu: "Árfolyam")[language], .flexible(least: 20)),
      Column.number(Localized(en: "Value", hu: "Érték")[language], 14, dispensability: 0),
      TableColumn(Localized(en: "Date", hu: "Dátum")[language], .fixed(10), dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText("\(from.code)/\(to.code)"),
      StyledText(NumberText.text(rate.value, context.language)), StyledText(date.iso),
    ]
  }

  func numbers(_ context: Context) -> [Double?] {
    [nil, rate.value, nil]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    let number = NumberText.text(rate.value, language)
    builder.evidenceLine(evidence, after: [DateText.text(date, language)])
    builder.gap()
    builder.paragraph(StyledText("1 \(from.code) = \(number) \(to.code)"))
  }
}
