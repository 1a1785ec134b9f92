// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension GoodPractice: Presented {
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
    builder.field(Localized(en: "Problem", hu: "Probléma"), problem)
    builder.field(Localized(en: "Practice", hu: "Gyakorlat"), summary)
    builder.field(Localized(en: "Success", hu: "Siker"), evidenceOfSuccess)
    builder.field(Localized(en: "Transfer", hu: "Átvétel"), transferConditions)
    builder.restsOn(needs: needIDs)
    builder.leadsTo(builder.reference(to: self))
    builder.gap()
    builder.countries(countryID.map { [$0] } ?? [])
    builder.region(regionID)
    if regionID == nil { builder.field(Localized(en: "Region", hu: "Régió"), region) }
    builder.organisations(Localized(en: "Owner", hu: "Gazdája"), ownerID.map { [$0] } ?? [])
    builder.field(Localized(en: "Approach", hu: "Megközelítés"), approach)
    builder.words(Localized(en: "Access", hu: "Hozzáférés"), accesses)
    builder.groups(workingGroupIDs)
    builder.aims(aimIDs)
  }
}
