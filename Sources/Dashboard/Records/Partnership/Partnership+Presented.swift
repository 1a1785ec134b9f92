// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Partnership: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.title(language),
      TableColumn(Localized(en: "Kind", hu: "Fajta")[language], .fixed(20), dispensability: 2),
      Column.number(Localized(en: "Known", hu: "Ismert")[language], 6, dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    // members that nobody names are not known, rather than none
    let known = organisationIDs.count + clusterIDs.count
    return [
      StyledText(context.text(title)), StyledText(context.text(form)),
      StyledText(known == 0 ? "" : NumberText.text(known, context.language)),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(evidence, after: [form.label[language], status?.label[language]])
    builder.gap()
    builder.paragraph(summary)
    builder.field(Localized(en: "Period", hu: "Időszak"), period)
    builder.clusters(Localized(en: "Clusters", hu: "Klaszterek"), clusterIDs)
    builder.organisations(Localized(en: "Members", hu: "Tagok"), organisationIDs)
    builder.gap()
    builder.field(
      Localized(en: "Markets", hu: "Célpiacok"),
      targetMarkets.isEmpty ? nil : targetMarkets.map(\.text).joined(separator: ", "))
    builder.words(Localized(en: "Access", hu: "Hozzáférés"), accesses)
    builder.groups(workingGroupIDs)
  }
}
