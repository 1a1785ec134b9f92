// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Need: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.identifier(9, dispensability: 1),
      Column.title(language),
      TableColumn(Localized(en: "Kind", hu: "Fajta")[language], .fixed(10), dispensability: 2),
      TableColumn(
        Localized(en: "Sev.", hu: "Súly")[language], .fixed(4), alignment: .trailing,
        dispensability: 3),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(id.text), StyledText(context.text(title)),
      StyledText(context.text(nature)), StyledText("\(severity.value)"),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(
      evidence,
      after: [
        nature.label[language],
        Localized(
          en: "severity \(severity.value) of 5", hu: "súlyosság: \(severity.value) az 5-ből")[
            language],
      ])
    builder.gap()
    builder.paragraph(text)
    builder.leadsTo(builder.reference(to: self))
    builder.gap()
    builder.countries(countryIDs)
    builder.groups([workingGroupID])
  }
}
