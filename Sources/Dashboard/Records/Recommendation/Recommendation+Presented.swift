// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Recommendation: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.identifier(9, dispensability: 1),
      Column.title(language),
      Column.stage(language, dispensability: 2),
      TableColumn(
        Localized(en: "Imp.", hu: "Hatás")[language], .fixed(5), alignment: .trailing,
        dispensability: 3),
      TableColumn(
        Localized(en: "Eff.", hu: "Ráf.")[language], .fixed(4), alignment: .trailing,
        dispensability: 4),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(id.text), StyledText(context.text(title)),
      StyledText(context.text(stage)), StyledText("\(impact.value)"),
      StyledText("\(effort.value)"),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    builder.evidenceLine(
      evidence,
      after: [
        stage.label[language],
        Localized(en: "impact \(impact.value)", hu: "hatás \(impact.value)")[language],
        Localized(en: "effort \(effort.value)", hu: "ráfordítás \(effort.value)")[language],
      ])
    builder.gap()
    builder.field(Localized(en: "Why", hu: "Miért"), rationale)
    builder.restsOn(needs: needIDs, practices: goodPracticeIDs, pilots: pilotIDs)
    builder.leadsTo(builder.reference(to: self))
    builder.gap()
    builder.field(Localized(en: "To whom", hu: "Kinek"), addressee)
    builder.field(Localized(en: "Instrument", hu: "Eszköz"), instrument)
    builder.field(Localized(en: "Horizon", hu: "Időtáv"), horizon)
    builder.countries(countryIDs)
    builder.aims(aimIDs)
  }
}
