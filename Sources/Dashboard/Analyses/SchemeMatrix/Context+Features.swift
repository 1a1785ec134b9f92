// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension Context {
  /// What a scheme says about a feature, without the unit that the feature's name gives.
  func text(_ value: FeatureValue) -> String {
    switch value {
    case .existence(let existence): text(existence)
    case .date(let date): date.iso
    case .level(let level): text(level)
    case .organisation(let id): model.organisations[id].map { text($0.name) } ?? id.text
    case .text(let words): text(words)
    case .preselection(let manner): text(manner)
    case .stages(let stages): list(stages)
    case .instruments(let instruments): list(instruments)
    case .aidRegime(let regime): text(regime)
    case .evaluation(let evaluation): text(evaluation)
    case .percentRange(let range): MeasureText.text(range, language)
    case .money(let money): MeasureText.text(money, language)
    case .figure(let figure): FigureText.text(figure, language)
    }
  }

  /// What schemes say about a feature: a figure where one of them gives one, `n/a` where none does.
  func cell(_ entries: [SchemeMatrix.Entry]) -> AnalysisCell {
    let known = entries.filter { $0.value?.isKnown ?? false }
    guard let first = known.first, let value = first.value else {
      let missing = entries.lazy.compactMap { $0.value?.figure }.first
      return missing.map { .figure($0) } ?? .unsaid(by: entries.map(\.origin))
    }
    if known.count == 1 {
      if let figure = value.figure { return .figure(figure, text(value)) }
      if case .money(let money) = value {
        return .figure(.stated(money, by: first.origin), text(value))
      }
    }
    var texts: [String] = []
    for text in known.compactMap({ $0.value.map { text($0) } }) where !texts.contains(text) {
      texts.append(text)
    }
    return .statement(texts.joined(separator: "; "), by: known.map(\.origin))
  }
}

extension FeatureValue {
  fileprivate var figure: Derivation? {
    if case .figure(let figure) = self { figure } else { nil }
  }
}
