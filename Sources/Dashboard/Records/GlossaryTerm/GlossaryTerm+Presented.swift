// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension GlossaryTerm: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(Localized(en: "Term", hu: "Fogalom")[language], .flexible(least: 30)),
      TableColumn(
        Localized(en: "Other language", hu: "Másik nyelven")[language], .fixed(30),
        dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(context.text(term)),
      StyledText(term.text(in: context.language.next.content)),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    builder.evidenceLine(evidence)
    builder.gap()
    builder.paragraph(definition)
    builder.gap()
    builder.field(
      Localized(en: "In Hungarian", hu: "Angolul"),
      term.text(in: builder.language.next.content))
  }
}
