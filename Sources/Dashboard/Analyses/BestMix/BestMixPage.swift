// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// A scheme as one would wish it: features to choose, the schemes that have them, and the composed mix.
struct BestMixPage: AnalysisPresenter {
  private enum Part: Int, CaseIterable {
    case features, schemes, mix
  }

  private let context: Context

  init(context: Context, group: RecordRef?) {
    self.context = context
  }

  func content(variant: Int) -> AnalysisContent { content(variant: variant, ChosenParameters()) }

  /// As long as nothing is chosen there is only what can be chosen.
  func content(variant: Int, _ parameters: ChosenParameters) -> AnalysisContent {
    let all = MixFeature.allCases
    let choices = parameters.choices.filter { all.indices.contains($0) }
    let mix = BestMix(of: context.model, choosing: choices.map { all[$0] })
    guard !mix.schemes.isEmpty else {
      return .empty(AnalysisKind.bestMix.label[context.language])
    }
    let count = choices.isEmpty ? 1 : Part.allCases.count
    let index = AnalysisContent.place(of: variant, among: count)
    switch Part(rawValue: index) ?? .features {
    case .features: return MixFeatures(context: context, choices: choices).content((index, count))
    case .schemes: return MixSchemes(context: context, mix: mix).content((index, count))
    case .mix: return ComposedMix(context: context, mix: mix).content((index, count))
    }
  }
}

extension Context {
  /// Whether a scheme has a feature, as a cell that says who says so.
  func cell(_ presence: FeaturePresence, of feature: MixFeature, in scheme: RecordRef)
    -> AnalysisCell
  {
    let origins = [origin(of: scheme, key: feature.key)]
    switch presence {
    case .present: return .statement(markMeanings.yes, by: origins, .positive)
    case .absent: return .statement(markMeanings.no, by: origins)
    case .unknown: return .unsaid(by: origins)
    }
  }
}

extension FeaturePresence {
  var mark: MarkMatrix.Mark {
    switch self {
    case .present: .yes
    case .absent: .no
    case .unknown: .unknown
    }
  }
}
