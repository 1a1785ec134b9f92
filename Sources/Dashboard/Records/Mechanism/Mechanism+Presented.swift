// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Mechanism: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.identifier(10, dispensability: 2),
      Column.title(language),
      TableColumn(Localized(en: "Status", hu: "Állapot")[language], .fixed(17), dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(id.text), StyledText(context.text(title)), StyledText(context.text(status)),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    builder.evidenceLine(evidence, after: [status.label[builder.language]])
    builder.gap()
    builder.paragraph(summary)
    builder.field(
      Localized(en: "Sections", hu: "Fejezetek"), each: sections.map { $0.text(in: builder) })
    builder.links(
      Localized(en: "Advises", hu: "Ajánlásai"),
      builder.references(recommendationIDs, builder.model.recommendations))
    builder.referring(
      Localized(en: "Tried out by", hu: "Kipróbálja"), [.pilot], to: builder.reference(to: self))
    builder.gap()
    builder.links(
      Localized(en: "Owed as", hu: "Vállalva"),
      builder.references(deliverableID.map { [$0] } ?? [], builder.model.deliverables))
    builder.groups([workingGroupID])
  }
}
