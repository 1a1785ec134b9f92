// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Specialisation: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(
        Localized(en: "Industry", hu: "Iparág")[language], .flexible(least: 24)),
      TableColumn(Localized(en: "Region", hu: "Régió")[language], .fixed(22), dispensability: 1),
      Column.year(language, dispensability: 2),
      Column.number(
        Localized(en: "Employed", hu: "Létszám")[language], 10, dispensability: 3),
    ]
  }

  func name(in context: Context) -> LocalizedText {
    LocalizedText("\(context.text(industryName)), \(regionName(context)), \(year.value)")
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(context.text(industryName)), StyledText(regionName(context)),
      StyledText("\(year.value)"),
      StyledText(NumberText.text(regionEmployment.value, context.language)),
    ]
  }

  func numbers(_ context: Context) -> [Double?] {
    [nil, nil, nil, Double(regionEmployment.value)]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(evidence, after: ["\(year.value)"])
    builder.gap()
    builder.field(
      Localized(en: "In the region", hu: "A régióban"),
      employment(regionEmployment, of: regionTotal, language))
    builder.field(
      Localized(en: "Reference", hu: "Viszonyítás"),
      StyledText(employment(referenceEmployment, of: referenceTotal, language) + ", ")
        + builder.text(referenceArea))
    builder.gap()
    builder.field(Localized(en: "Industry", hu: "Iparág"), industry.text)
    builder.region(regionID)
  }

  private func regionName(_ context: Context) -> String {
    context.name(of: .region(regionID))
  }

  private func employment(
    _ part: Count, of whole: Count, _ language: InterfaceLanguage
  ) -> String {
    let (part, whole) = (
      NumberText.text(part.value, language), NumberText.text(whole.value, language)
    )
    return Localized(
      en: "\(part) of \(whole) employed", hu: "\(whole) foglalkoztatottból \(part)")[language]
  }
}
