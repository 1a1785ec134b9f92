// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Cluster: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.name(language),
      Column.country(language, dispensability: 1),
      TableColumn(Localized(en: "Sector", hu: "Ágazat")[language], .fixed(20), dispensability: 3),
      Column.number(Localized(en: "Members", hu: "Tagok")[language], 7, dispensability: 2),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(context.text(name)), StyledText(countryID.text), StyledText(context.text(sector)),
      StyledText(members?.total.map { NumberText.text($0.value, context.language) } ?? ""),
    ]
  }

  func numbers(_ context: Context) -> [Double?] {
    [nil, nil, nil, members?.total.map { Double($0.value) }]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(evidence, after: [lifecycle?.label[language], approach?.label[language]])
    builder.gap()
    builder.field(Localized(en: "Sector", hu: "Ágazat"), sector)
    builder.field(Localized(en: "Founded", hu: "Alapítva"), established)
    addFigures(to: &builder)
    builder.field(
      Localized(en: "Labels", hu: "Minősítések"), each: labels.map { text($0, builder) })
    builder.words(Localized(en: "Access", hu: "Hozzáférés"), accesses)
    builder.field(
      Localized(en: "Environment", hu: "Környezet"), isEco.map { ecoText($0)[language] })
    builder.indicators(observedIn: builder.reference(to: self))
    builder.gap()
    builder.referring(
      Localized(en: "Concerned", hu: "Érintett"), [.partnership, .skillNeed],
      to: builder.reference(to: self))
    builder.countries([countryID])
    builder.region(regionID)
    builder.groups(workingGroupIDs)
    builder.field(
      Localized(en: "Languages", hu: "Nyelvek"),
      languages.isEmpty ? nil : languages.map(\.code).joined(separator: ", "))
    builder.field(Localized(en: "Website", hu: "Honlap"), website)
  }

  private func addFigures(to builder: inout DetailBuilder) {
    let language = builder.language
    builder.field(
      Localized(en: "Members", hu: "Tagok"), members.flatMap { text($0, language) })
    builder.field(Localized(en: "Employees", hu: "Létszám"), employees)
    builder.field(Localized(en: "Turnover", hu: "Árbevétel"), turnover)
    builder.field(
      Localized(en: "Exports", hu: "Export"),
      exportShare.map { MeasureText.text($0.value, .percent, language) })
  }

  /// `1,080 in all, 1,000 small and medium-sized (2013)`.
  private func text(_ members: Members, _ language: InterfaceLanguage) -> String? {
    let parts = [
      (members.total, Localized(en: "in all", hu: "összesen")),
      (members.small, Localized(en: "small and medium-sized", hu: "kis- és középvállalkozás")),
      (members.large, Localized(en: "large", hu: "nagyvállalat")),
      (members.research, Localized(en: "research", hu: "kutatóhely")),
      (members.other, Localized(en: "others", hu: "egyéb")),
    ].compactMap { count, word in
      count.map { "\(NumberText.text($0.value, language)) \(word[language])" }
    }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: ", ") + (membersYear.map { " (\($0.value))" } ?? "")
  }

  private func text(_ label: ClusterLabel, _ builder: DetailBuilder) -> StyledText {
    let language = builder.language
    var text = StyledText("\(label.scheme.label[language]): \(label.grade.label[language])")
    if let name = label.name { text += StyledText(", ") + builder.text(name) }
    let dates = [label.from, label.validUntil].map { $0.map { DateText.text($0, language) } ?? "" }
    if dates != ["", ""] { text.append(" (\(dates[0]) – \(dates[1]))") }
    return text
  }

  private func ecoText(_ isEco: Bool) -> Localized {
    isEco
      ? Localized(en: "works on eco-innovation", hu: "ökoinnovációval foglalkozik")
      : Localized(en: "does not work on eco-innovation", hu: "nem foglalkozik ökoinnovációval")
  }
}
