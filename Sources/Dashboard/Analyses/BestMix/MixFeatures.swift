// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The features that can be chosen, and how many schemes have each.
struct MixFeatures {
  let context: Context
  /// Rows, in the order of choosing.
  let choices: [Int]

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let features = MixFeature.allCases
    let mix = BestMix(of: context.model, choosing: features)
    let counts = features.indices.map { index in
      [FeaturePresence.present, .absent, .unknown].map { presence in
        context.count(
          of: mix.schemes.filter { $0.presence[index] == presence }.map(\.scheme),
          key: features[index].key)
      }
    }
    return AnalysisContent(
      AnalysisKind.bestMix.label[context.language], choices: choices, note: instruction,
      variant: variant,
      columns: [
        context.nameColumn(
          Localized(en: "Feature", hu: "Jellemző"), features.map { context.text($0) }),
        context.figureColumn(Localized(en: "Chosen", hu: "Választás")),
        context.figureColumn(Localized(en: "Schemes", hu: "Megvan")),
        context.figureColumn(Localized(en: "Without", hu: "Nincs meg")),
        context.figureColumn(Localized(en: "Not known", hu: "Nem ismert")),
      ],
      rows: zip(features, counts).enumerated().map { index, entry in
        [.name(context.text(entry.0)), .words(place(of: index))] + entry.1.map { .figure($0) }
      },
      mainColumn: 2, picture: .shares(shares(features, counts)))
  }

  private var instruction: String {
    choices.isEmpty
      ? Localized(
        en: "Space chooses features; then v shows the schemes and the mix.",
        hu: "Szóköz: jellemző választása; utána v mutatja a támogatásokat és az összetételt.")[
          context.language]
      : Localized(
        en: "Space chooses or drops a feature; v shows the schemes and the mix.",
        hu: "Szóköz: jellemző választása vagy elvetése; v: támogatások és összetétel.")[
          context.language]
  }

  /// `1.` for the feature that was chosen first.
  private func place(of index: Int) -> String {
    choices.firstIndex(of: index).map { "\($0 + 1)." } ?? ""
  }

  private func shares(_ features: [MixFeature], _ counts: [[Derivation]]) -> ShareBars {
    let meanings = context.markMeanings
    return ShareBars(
      parts: [meanings.yes, meanings.no, meanings.unknown],
      bars: zip(features, counts).map { feature, counts in
        ShareBars.Bar(
          context.text(feature), counts.map(\.value),
          text: FigureText.number(counts[0], context.language))
      })
  }
}
