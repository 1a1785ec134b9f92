// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Strategy: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.identifier(18, dispensability: 3),
      Column.title(language),
      Column.country(language),
      Column.level(language),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(id.text), StyledText(context.text(title)),
      StyledText(countryID?.text ?? ""), StyledText(context.text(level)),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(
      evidence, after: [level.label[language], period.map { DateText.text($0, language) }])
    builder.gap()
    builder.field(Localized(en: "Summary", hu: "Lényege"), summary)
    builder.field(
      Localized(en: "Priorities", hu: "Prioritások"),
      each: priorities.map { builder.text($0.name) })
    builder.restsOn(recommendations: recommendationIDs)
    builder.gap()
    builder.countries(countryID.map { [$0] } ?? [])
    builder.organisations(Localized(en: "Owner", hu: "Gazdája"), ownerID.map { [$0] } ?? [])
    builder.field(Localized(en: "Approach", hu: "Megközelítés"), approach)
    builder.groups(workingGroupIDs)
    builder.aims(aimIDs)
  }
}
