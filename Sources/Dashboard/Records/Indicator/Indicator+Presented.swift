// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Indicator: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn(
        Localized(en: "Indicator", hu: "Mutató")[language], .flexible(least: 36)),
      TableColumn(Localized(en: "Unit", hu: "Egység")[language], .fixed(14), dispensability: 2),
      Column.number(Localized(en: "Values", hu: "Adatok")[language], 6, dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(context.text(title)), StyledText(context.text(unit)),
      StyledText(NumberText.text(observations(context), context.language)),
    ]
  }

  func numbers(_ context: Context) -> [Double?] {
    [nil, nil, Double(observations(context))]
  }

  private func observations(_ context: Context) -> Int {
    let indicator = context.model.indicators.position(of: id).map { RecordRef(.indicator, $0) }
    guard let indicator else { return 0 }
    return context.model.references.positions(of: .observation, referringTo: indicator).count
  }

  func describe(in builder: inout DetailBuilder) {
    let language = builder.language
    let record = builder.reference(to: self)
    builder.evidenceLine(evidence, after: [unit.label[language], direction.label[language]])
    builder.gap()
    builder.field(
      Localized(en: "Framework", hu: "Keret"),
      [framework.label[language], edition].compactMap { $0 }.joined(separator: ", "))
    builder.field(Localized(en: "Code", hu: "Kód"), code)
    builder.field(Localized(en: "Part of", hu: "Része"), component)
    builder.field(
      Localized(en: "Counts", hu: "Amit számol"), labelCount.map { $0.label[language] })
    builder.field(
      Localized(en: "Groups", hu: "Csoportok"), each: groups.map { text($0, builder) })
    builder.field(
      Localized(en: "Targets", hu: "Célértékek"), each: targets.map { text($0, builder) })
    builder.gap()
    builder.areas(observedOf: record)
    builder.gap()
    builder.links(
      Localized(en: "Made of", hu: "Összetevői"),
      builder.references(partIDs, builder.model.indicators))
    builder.referring(
      Localized(en: "Used by", hu: "Használja"), [.indicator, .benchmark], to: record)
    builder.groups(workingGroupIDs)
  }

  private func text(_ group: Group, _ builder: DetailBuilder) -> StyledText {
    let language = builder.language
    let from = group.from.map { MeasureText.text($0, unit, language) }
    let bound = from.map { Localized(en: ": from \($0)", hu: ": ettől: \($0)")[language] }
    let below = Localized(en: ": below", hu: ": ez alatt")[language]
    return builder.text(group.name) + StyledText(bound ?? below)
  }

  /// `Hungary 2020: 1.8%`.
  private func text(_ target: Target, _ builder: DetailBuilder) -> StyledText {
    let value = MeasureText.text(target.value, unit, builder.language)
    let area = builder.context.name(of: target.area)
    let confidence = target.confidence.map { " (\($0.label[builder.language]))" } ?? ""
    return StyledText("\(area) \(target.year.value): \(value)\(confidence)")
  }
}
