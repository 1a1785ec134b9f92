// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing
import TextGrid

@testable import Dashboard

/// Formulas as they are read.
struct FormulaWordsTests {
  @Test(arguments: [
    ("covered / all", "lefedett / összes"),
    ("Σ (gap · jobs) / Σ jobs", "Σ (hiány · állás) / Σ állás"),
    // letters and what begins like a word stay
    ("x_t − x_t−1", "x_t − x_t−1"), ("Σ known / n_known", "Σ ismert / n_known"),
  ])
  func `words are translated, letters are not`(expression: String, hungarian: String) {
    #expect(FormulaWords.text(expression, .hungarian) == hungarian)
    #expect(FormulaWords.text(expression, .english) == expression)
    #expect(FormulaWords.names(in: expression).joined() == expression)
  }

  @Test(arguments: [
    (Formula.herfindahl, "sum s^2"), (.entropy, "-sum p ln p"), (.conversion, "amount * rate"),
    (.days, "d_1 - d_0"), (.symmetricQuotient, "(LQ - 1) / (LQ + 1)"),
    (.stars, "[e_ir >= e_top] + [LQ >= LQ_min] + [focus >= focus_top]"),
  ])
  func `in ASCII a formula stays the same formula`(formula: Formula, expected: String) {
    #expect(FormulaSigns.text(formula.expression, .ascii) == expected)
    #expect(FormulaSigns.text(formula.expression, .unicode) == formula.expression)
  }

  @Test(arguments: Formula.allCases)
  func `every formula can be written in ASCII`(formula: Formula) {
    let isASCII = FormulaSigns.text(formula.expression, .ascii).allSatisfy(\.isASCII)

    #expect(isASCII)
  }
}
