// SPDX-License-Identifier: EUPL-1.2

import Testing

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
}
