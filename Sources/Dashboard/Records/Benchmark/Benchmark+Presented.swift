// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Benchmark: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.title(language),
      Column.year(language, dispensability: 2),
      TableColumn(
        Localized(en: "Reference", hu: "Viszonyítás")[language], .fixed(11), dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(context.text(title)), StyledText(year.map { "\($0.value)" } ?? ""),
      StyledText(reference.map { context.text($0) } ?? ""),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(evidence, after: [year.map { "\($0.value)" }])
    builder.gap()
    builder.field(
      Localized(en: "Reference", hu: "Viszonyítás"), reference.map { "\($0.label[language]) = 100" }
    )
    builder.field(Localized(en: "Peers", hu: "Társak"), peerRule)
    builder.links(
      Localized(en: "Indicators", hu: "Mutatók"),
      builder.references(indicatorIDs, builder.model.indicators))
    builder.gap()
    builder.countries(countryIDs)
    builder.links(
      Localized(en: "Regions", hu: "Régiók"), builder.references(regionIDs, builder.model.regions))
    builder.groups(workingGroupIDs)
  }
}
