// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Country: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      Column.identifier(3, dispensability: 3),
      Column.name(language),
      TableColumn(Localized(en: "Status", hu: "Helyzet")[language], .fixed(24), dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(id.text), StyledText(context.text(name)), StyledText(context.text(status)),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let record = builder.reference(to: self)
    builder.evidenceLine(evidence, after: [status.label[builder.language]])
    builder.gap()
    builder.field(Localized(en: "EU code", hu: "Uniós kód"), euCode)
    builder.referring(Localized(en: "Regions", hu: "Régiók"), [.region], to: record)
    builder.indicators(observedIn: record)
    builder.gap()
    builder.referring(Localized(en: "Measures", hu: "Intézkedések"), Self.measures, to: record)
    builder.referring(Localized(en: "Clusters", hu: "Klaszterek"), [.cluster], to: record)
    builder.gap()
    builder.referring(Localized(en: "Concerned", hu: "Érintett"), Self.others, to: record)
  }

  private static var measures: [RecordKind] {
    [.strategy, .fundingScheme, .pilot, .goodPractice, .recommendation]
  }

  private static var others: [RecordKind] {
    [
      .need, .organisation, .assessment, .benchmark, .indicator, .skillNeed, .jobQualityScore,
      .event,
    ]
  }
}
