// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Organisation: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(Localized(en: "Name", hu: "Név")[language], .flexible(least: 44)),
      Column.country(language, dispensability: 1),
      TableColumn(Localized(en: "Type", hu: "Típus")[language], .fixed(22), dispensability: 2),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(context.text(name)), StyledText(countryID?.text ?? "?"),
      StyledText(context.text(form)),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(evidence, after: [form.label[language]])
    builder.gap()
    builder.field(Localized(en: "Short name", hu: "Rövid név"), shortName)
    builder.countries(countryID.map { [$0] } ?? [])
    builder.field(
      Localized(en: "Roles", hu: "Szerepek"),
      each: roles.map { role in
        StyledText(role.name.label[language] + (role.scope.map { " (\($0.uppercased()))" } ?? ""))
      })
    builder.field(Localized(en: "Website", hu: "Honlap"), website)
    builder.gap()
    builder.referring(
      Localized(en: "Concerned", hu: "Érintett"),
      [
        .workingGroup, .pilot, .strategy, .goodPractice, .deliverable, .fundingScheme, .partnership,
      ],
      to: builder.reference(to: self))
  }
}
