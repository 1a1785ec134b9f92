// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Event: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(Localized(en: "Date", hu: "Dátum")[language], .fixed(10)),
      TableColumn(Localized(en: "Event", hu: "Esemény")[language], .flexible(least: 44)),
      TableColumn(Localized(en: "Place", hu: "Hely")[language], .fixed(14), dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(date.iso), StyledText(context.text(title)),
      StyledText(location.map { context.text($0) } ?? ""),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    builder.evidenceLine(evidence)
    builder.gap()
    let from = DateText.text(date, builder.language)
    let to = endDate.map { " – " + DateText.text($0, builder.language) } ?? ""
    builder.field(Localized(en: "Date", hu: "Dátum"), from + to)
    builder.field(Localized(en: "Place", hu: "Hely"), location)
    builder.countries(countryID.map { [$0] } ?? [])
    builder.groups(workingGroupIDs)
  }
}
