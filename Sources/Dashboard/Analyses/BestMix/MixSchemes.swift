// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Which schemes have the chosen features: those with the most of them first.
struct MixSchemes {
  let context: Context
  let mix: BestMix

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let names = mix.schemes.map { context.title(of: $0.scheme) }
    return AnalysisContent(
      Self.title[context.language], remarks: [context.expression(of: .coverage)], note: nearest,
      variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Scheme", hu: "Támogatás"), names),
        context.figureColumn(Localized(en: "Has, %", hu: "Megvan, %")),
      ]
        + mix.features.map { feature in
          context.wordColumn(feature.label, [context.markMeanings.yes, context.markMeanings.no])
        },
      rows: zip(names, mix.schemes).map { name, candidate in
        [.name(name, [candidate.scheme]), .figure(candidate.coverage)]
          + zip(candidate.presence, mix.features).map {
            context.cell($0, of: $1, in: candidate.scheme)
          }
      },
      mainColumn: 1, picture: .marks(marks(names)), pictureColumn: 2)
  }

  private static let title = Localized(
    en: "Schemes with the chosen features", hu: "A kiválasztott jellemzőkkel bíró támogatások")

  /// The single scheme that comes nearest, and whether one has everything.
  private var nearest: String {
    guard let nearest = mix.nearest else {
      return Localized(
        en: "No scheme is known to have any of these.",
        hu: "Egyetlen támogatásról sem ismert, hogy ezek közül bármelyike meglenne.")[
          context.language]
    }
    let name = context.title(of: nearest.scheme)
    let complete = mix.complete.map { context.title(of: $0.scheme) }.joined(separator: ", ")
    return complete.isEmpty
      ? Localized(
        en: "No scheme has all of these. Nearest: \(name).",
        hu: "Mindegyik egyik támogatásnál sincs meg. Legközelebb áll: \(name).")[context.language]
      : Localized(en: "All of these: \(complete).", hu: "Mindegyik megvan: \(complete).")[
        context.language]
  }

  private func marks(_ names: [String]) -> MarkMatrix {
    MarkMatrix(
      columns: mix.features.map { context.text($0) },
      rows: zip(names, mix.schemes).map { MarkMatrix.Row($0, $1.presence.map(\.mark)) },
      meanings: context.markMeanings)
  }
}
