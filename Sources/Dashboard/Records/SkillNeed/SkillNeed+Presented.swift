// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension SkillNeed: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(Localized(en: "Skill", hu: "Készség")[language], .flexible(least: 36)),
      Column.country(language, dispensability: 2),
      Column.number(Localized(en: "Wanted", hu: "Kell")[language], 6, dispensability: 1),
      Column.number(Localized(en: "There", hu: "Van")[language], 5, dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(context.text(title)), StyledText(countryID?.text ?? ""),
      StyledText("\(requiredLevel.value)"), StyledText("\(availableLevel.value)"),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(evidence, after: [mismatch.label[language]])
    builder.gap()
    builder.field(Localized(en: "Sector", hu: "Ágazat"), sector)
    builder.field(
      Localized(en: "Level", hu: "Szint"),
      Localized(
        en: "EQF \(requiredLevel.value) wanted, \(availableLevel.value) available",
        hu: "EKKR \(requiredLevel.value) kell, \(availableLevel.value) van")[language])
    builder.field(Localized(en: "Jobs", hu: "Munkahelyek"), jobsAffected)
    builder.field(
      Localized(en: "Occupation", hu: "Foglalkozás"), occupation.map { "ISCO-08 \($0.text)" })
    builder.field(Localized(en: "Horizon", hu: "Időtáv"), horizon)
    builder.links(
      Localized(en: "Pilots", hu: "Pilotok"), builder.references(pilotIDs, builder.model.pilots))
    builder.gap()
    builder.countries(countryID.map { [$0] } ?? [])
    builder.region(regionID)
    builder.clusters(Localized(en: "Cluster", hu: "Klaszter"), clusterID.map { [$0] } ?? [])
    builder.groups(workingGroupIDs)
  }
}
