// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// Where a computed figure comes from: the formula, what was put in, and who says so.
extension DetailBuilder {
  /// Steps of a computation that are told; a longer chain is followed from record to record.
  private static let deepest = 4
  /// Inputs of one step that are told one by one.
  private static let mostInputs = 60
  /// Records that can be chosen from.
  private static let mostLinks = 300

  /// A figure, its formula, and everything that it rests on.
  mutating func provenance(of figure: Derivation) {
    if figure.isIllustrative {
      let text = Localized(
        en: "Illustrative: invented values went in, marked below.",
        hu: "Szemléltető: kitalált értékek is szerepelnek benne, alább jelölve.")
      paragraph(StyledText(text[language], .warning))
    }
    gap()
    computation(of: figure)
    steps(below: figure, depth: 1)
  }

  private mutating func computation(of figure: Derivation) {
    field(Localized(en: "Value", hu: "Érték"), value(of: figure))
    field(Localized(en: "Formula", hu: "Képlet"), context.text(figure.formula))
    if figure.formula != .observed {
      field(
        Localized(en: "Expression", hu: "Kifejezés"),
        signed(FormulaWords.text(figure.formula.expression, language)))
      field(
        Localized(en: "With values", hu: "Értékekkel"),
        figure.expressionWithValues(language).map(signed))
    }
    inputs(of: figure)
  }

  private func signed(_ expression: String) -> String { FormulaSigns.text(expression, glyphs) }

  /// What is itself computed is told after what it is used for.
  private mutating func steps(below figure: Derivation, depth: Int) {
    guard depth < Self.deepest else { return }
    for input in figure.inputs.prefix(Self.mostInputs) {
      for step in input.steps {
        section(
          Localized(en: "How \(symbol(input)) is computed", hu: "Így adódik: \(symbol(input))"))
        computation(of: step)
        steps(below: step, depth: depth + 1)
      }
    }
  }

  private func value(of figure: Derivation) -> StyledText {
    let text = StyledText(FigureText.text(figure, language))
    guard let reason = figure.missingReason else { return text }
    return text + StyledText(" \(glyphs.separator) \(context.text(reason))", .warning)
  }

  private mutating func inputs(of figure: Derivation) {
    guard !figure.inputs.isEmpty else { return }
    for input in figure.inputs.prefix(Self.mostInputs) { self.input(input) }
    rest(figure.inputs.count - Self.mostInputs)
  }

  /// Says how many were left out, if any were.
  private mutating func rest(_ count: Int) {
    guard count > 0 else { return }
    let text = Localized(en: "and \(count) more", hu: "és további \(count)")
    paragraph(StyledText(text[language], .muted))
  }

  /// A label with links to records, of very many to the first ones: nobody goes through the rest.
  mutating func links(_ label: Localized, first records: [RecordRef]) {
    links(label, Array(records.prefix(Self.mostLinks)))
    rest(records.count - Self.mostLinks)
  }

  /// `x_ref`: the value, what is said about it, the record, the source, and the place in the file.
  private mutating func input(_ input: Derivation.Input) {
    var text = StyledText(input.text(language))
    for remark in remarks(on: input) { text += StyledText(" \(glyphs.separator) ") + remark }
    field(symbol: symbol(input), text)
    input.origin.map { place(of: $0) }
  }

  private func symbol(_ input: Derivation.Input) -> String {
    signed(FormulaWords.text(input.symbol, language))
  }

  private func remarks(on input: Derivation.Input) -> [StyledText] {
    guard let origin = input.origin else {
      guard input.steps.isEmpty else { return [] }
      let text = Localized(en: "of the formula", hu: "a képlet része")
      return input.value == .absent ? [] : [StyledText(text[language], .muted)]
    }
    let flags = origin.flags.map { StyledText(context.text($0), .warning) }
    // how sure a record is says nothing about a value that it has not
    let isSilent = input.value == .absent && origin.provenance != .illustrative
    return isSilent ? flags : flags + [remark(on: origin)]
  }
}
