// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Source: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.identifier(6, dispensability: 2),
      Column.title(language),
      TableColumn(Localized(en: "Kind", hu: "Fajta")[language], .fixed(13), dispensability: 1),
      TableColumn(
        Localized(en: "Reliability", hu: "Megbízhatóság")[language], .fixed(13), dispensability: 3),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(id.text), StyledText(context.text(title)),
      StyledText(context.text(medium)), StyledText(context.text(reliability)),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.paragraph(
      StyledText(
        [medium.label[language], reliability.label[language], retrievedAs.label[language]]
          .joined(separator: " \(builder.glyphs.separator) ")))
    builder.gap()
    builder.field(Localized(en: "Address", hu: "Cím"), url)
    builder.field(Localized(en: "Publisher", hu: "Kiadó"), publisher)
    builder.field(
      Localized(en: "Published", hu: "Megjelent"), publishedDate
    )
    builder.field(Localized(en: "Language", hu: "Nyelv"), self.language?.code)
    builder.gap()
    builder.referring(
      Localized(en: "Cited by", hu: "Hivatkozik rá"), RecordKind.allCases,
      to: builder.reference(to: self))
  }
}
