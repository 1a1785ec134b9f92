// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The mix itself: each chosen feature with the scheme to learn it from, why, and what is missing.
struct ComposedMix {
  let context: Context
  let mix: BestMix

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let rows = mix.features.map(cells)
    let texts = { (column: Int) in rows.map { $0[column].text(context).plain } }
    return AnalysisContent(
      Self.title[context.language], note: gaps, variant: variant,
      columns: [
        context.nameColumn(
          Localized(en: "Feature", hu: "Jellemző"), texts(0), narrowest: Self.narrowest),
        context.wordColumn(
          Localized(en: "Best example", hu: "Legjobb példa"), texts(1), most: Self.widest,
          narrowest: Self.narrowest),
        context.wordColumn(
          Localized(en: "Why this one", hu: "Miért ez"), texts(2), most: Self.widest,
          narrowest: Self.narrowest),
        context.wordColumn(Localized(en: "Where", hu: "Hol"), texts(3)),
        context.wordColumn(
          Localized(en: "Other examples", hu: "További példák"), texts(4), most: Self.widest,
          narrowest: Self.narrowest),
      ],
      rows: rows, mainColumn: 1, picture: nil)
  }

  /// So that feature, example and reason are seen together.
  private static let narrowest = 22
  /// The mix is printed and copied whole.
  private static let widest = 200
  private static let title = Localized(en: "Composed mix", hu: "Az összeállított támogatás")

  private func cells(_ feature: MixFeature) -> [AnalysisCell] {
    let name = AnalysisCell.name(context.text(feature))
    guard let example = mix.mix.first(where: { $0.feature == feature }) else {
      return [name] + gap(feature)
    }
    let origins = [context.origin(of: example.scheme, key: feature.key)]
    let scheme = context.model.fundingSchemes.records[example.scheme.position]
    let area = scheme.regionID.map { Area.region($0) } ?? .country(scheme.countryID)
    let others = example.alternatives.filter { $0 != example.scheme }
    return [
      name, .statement("\(context.glyphs.from) \(context.title(of: example.scheme))", by: origins),
      .statement(text(example.reason), by: origins),
      .statement(context.name(of: area), by: origins),
      .statement(
        others.map { context.title(of: $0) }.joined(separator: "; "),
        by: others.map { context.origin(of: $0, key: feature.key) }),
    ]
  }

  private func gap(_ feature: MixFeature) -> [AnalysisCell] {
    let unknown = mix.gaps.first { $0.feature == feature }?.unknown ?? []
    let origins = unknown.map { context.origin(of: $0, key: feature.key) }
    let reason =
      unknown.isEmpty
      ? Localized(en: "no scheme has it", hu: "egyik támogatásnál sincs meg")
      : Localized(
        en: "no scheme is known to have it", hu: "egyik támogatásról sem ismert, hogy meglenne")
    return [
      .unsaid(by: origins), .words(context.text(reason)), .name(""), .name(""),
    ]
  }

  private func text(_ reason: BestMix.Reason) -> String {
    switch reason {
    case .onlyOne:
      context.text(
        Localized(en: "the only one known to have it", hu: "csak erről ismert, hogy megvan"))
    case .decided(let criterion): context.text(criterion)
    case .firstOfEqual:
      context.text(
        Localized(en: "first of equals in the file", hu: "az egyenrangúak közül az első"))
    }
  }

  /// What nobody shows; nil when there is an example of everything.
  private var gaps: String? {
    guard !mix.gaps.isEmpty else { return nil }
    let names = mix.gaps.map { context.text($0.feature) }.joined(separator: ", ")
    return Localized(en: "Without an example: \(names).", hu: "Nincs rá példa: \(names).")[
      context.language]
  }
}
