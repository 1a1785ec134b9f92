// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

extension Derivation {
  /// The formula with the values put in: `100 · 0.35 / 0.53`.
  ///
  /// nil where that would say nothing: a symbol that stands for many values, or none that is known.
  func expressionWithValues(_ language: InterfaceLanguage) -> String? {
    var texts: [String: String] = [:]
    for input in inputs {
      let isRepeated = texts[input.symbol] != nil
      guard !isRepeated, input.value != .absent else { return nil }
      texts[input.symbol] = input.number(language)
    }
    let expression = formula.expression
    let filled = Self.symbols(in: expression).map { texts[$0] ?? $0 }.joined()
    return filled == expression || expression.contains("Σ") ? nil : filled
  }

  /// The expression cut into names and what stands between them; joined they give it back.
  private static func symbols(in expression: String) -> [String] {
    var parts: [String] = []
    var isName = false
    for character in expression {
      let belongs = character.isLetter || character.isNumber || "_₀₁".contains(character)
      if belongs == isName, !parts.isEmpty {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
        isName = belongs
      }
    }
    return parts
  }
}

extension Derivation.Input {
  /// What was put in, as it is read; `n/a` for what is absent.
  func text(_ language: InterfaceLanguage) -> String {
    switch value {
    case .number(let number):
      // what was computed is not written with digits that nobody has
      if let step = steps.first, step.value == number {
        FigureText.text(step, language)
      } else {
        NumberText.text(number, language)
      }
    case .money(let money): MeasureText.text(money, language)
    case .date(let date): DateText.text(date, language)
    case .word(let word): PerformanceGroup(rawValue: word)?.label[language] ?? word
    case .absent: FigureText.missing
    }
  }

  /// The same within a formula, where a negative number stands in brackets.
  fileprivate func number(_ language: InterfaceLanguage) -> String {
    let text = text(language)
    return text.hasPrefix("-") ? "(\(text))" : text
  }
}
