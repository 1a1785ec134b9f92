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
    let names = FormulaWords.names(in: expression)
    guard names.contains(where: { texts[$0] != nil }), !expression.contains("Σ") else { return nil }
    return names.map { texts[$0] ?? FormulaWords.text($0, language) }.joined()
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
