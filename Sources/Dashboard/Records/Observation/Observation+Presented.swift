// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Observation: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(
        Localized(en: "Indicator", hu: "Mutató")[language], .flexible(least: 24)),
      Column.area(language),
      Column.year(language),
      Column.number(Localized(en: "Value", hu: "Érték")[language], 19, dispensability: 0),
    ]
  }

  func name(in context: Context) -> LocalizedText {
    LocalizedText("\(indicatorName(context)), \(context.name(of: area)), \(year.value)")
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(indicatorName(context)), StyledText(context.name(of: area)),
      StyledText("\(year.value)"), StyledText(context.reading(of: self)),
    ]
  }

  func numbers(_ context: Context) -> [Double?] {
    guard case .value(let number) = reading else { return [] }
    return [nil, nil, nil, number]
  }

  func describe(in builder: inout DetailBuilder) {
    builder.evidenceLine(evidence)
    builder.gap()
    builder.field(Localized(en: "Value", hu: "Érték"), builder.context.reading(of: self))
    builder.words(Localized(en: "Flags", hu: "Jelzések"), flags)
    builder.field(Localized(en: "Year", hu: "Év"), "\(year.value)")
    builder.area(area)
    builder.links(
      Localized(en: "Indicator", hu: "Mutató"),
      builder.references([indicatorID], builder.model.indicators))
  }

  private func indicatorName(_ context: Context) -> String {
    context.model.indicators[indicatorID].map { context.text($0.title) } ?? ""
  }
}
