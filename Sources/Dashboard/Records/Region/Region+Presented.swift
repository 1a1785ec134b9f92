// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Region: Presented {
  static func columns(_ language: InterfaceLanguage) -> [TableColumn] {
    [
      TableColumn("NUTS", .fixed(5), dispensability: 2),
      Column.name(language),
      Column.country(language, dispensability: 1),
    ]
  }

  func cells(_ context: Context) -> [StyledText] {
    [
      StyledText(nutsCode?.text ?? ""), StyledText(context.text(name)),
      StyledText(countryID.text),
    ]
  }

  func describe(in builder: inout DetailBuilder) {
    let record = builder.reference(to: self)
    builder.evidenceLine(evidence, after: [nuts])
    builder.gap()
    builder.field(
      Localized(en: "Before", hu: "Korábban"),
      predecessorCodes.isEmpty ? nil : predecessorCodes.map(\.text).joined(separator: ", "))
    builder.field(
      Localized(en: "Later", hu: "Később"),
      successorCodes.isEmpty ? nil : successorCodes.map(\.text).joined(separator: ", "))
    builder.countries([countryID])
    builder.indicators(observedIn: record)
    builder.gap()
    builder.referring(Localized(en: "Industries", hu: "Iparágak"), [.specialisation], to: record)
    builder.referring(Localized(en: "Clusters", hu: "Klaszterek"), [.cluster], to: record)
    builder.gap()
    builder.referring(Localized(en: "Concerned", hu: "Érintett"), Self.others, to: record)
  }

  /// `NUTS 2010: HU22`.
  private var nuts: String? {
    guard let nutsCode, let nutsVersion else { return nil }
    return "NUTS \(nutsVersion.rawValue): \(nutsCode.text)"
  }

  private static var others: [RecordKind] {
    [
      .strategy, .fundingScheme, .pilot, .goodPractice, .assessment, .benchmark, .skillNeed,
      .jobQualityScore,
    ]
  }
}
