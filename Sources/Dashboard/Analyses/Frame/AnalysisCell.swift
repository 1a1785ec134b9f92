// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// What stands in one place of an analysis: words, a figure with its derivation, or both.
struct AnalysisCell: Hashable, Sendable {
  /// nil for a figure that is written as a number.
  let words: StyledText?
  /// Digits after the decimal sign; nil for as many as the unit usually has.
  let decimals: Int?
  /// What it was computed from; nil for a name.
  let figure: Derivation?
  /// Who says what stands there in words; empty for a name and for a figure, which tells its own.
  let origins: [Derivation.Origin]
  private let records: [RecordRef]
  private let isInvented: Bool

  /// The name of a row, and the records that it names.
  static func name(_ text: String, _ records: [RecordRef] = []) -> AnalysisCell {
    AnalysisCell(
      words: StyledText(text), decimals: nil, figure: nil, origins: [], records: records,
      isInvented: false)
  }

  /// A figure as a number, or `n/a`.
  static func figure(_ figure: Derivation, decimals: Int? = nil) -> AnalysisCell {
    AnalysisCell(
      words: nil, decimals: decimals, figure: figure, origins: [], records: [], isInvented: false)
  }

  /// A figure in words; it is ordered by the figure.
  static func figure(_ figure: Derivation, _ words: String, _ role: Role = .text) -> AnalysisCell {
    AnalysisCell(
      words: StyledText(words, role), decimals: nil, figure: figure, origins: [], records: [],
      isInvented: false)
  }

  /// What records say in words.
  static func words(
    _ text: String, _ records: [RecordRef] = [], _ role: Role = .text, isIllustrative: Bool = false
  ) -> AnalysisCell {
    AnalysisCell(
      words: StyledText(text, role), decimals: nil, figure: nil, origins: [], records: records,
      isInvented: isIllustrative)
  }

  /// What records say in words, each with the key under which it says so.
  static func statement(
    _ text: String, by origins: [Derivation.Origin], _ role: Role = .text
  ) -> AnalysisCell {
    AnalysisCell(
      words: StyledText(text, role), decimals: nil, figure: nil, origins: origins,
      records: origins.map(\.record).unique,
      isInvented: origins.contains { $0.provenance == .illustrative })
  }

  /// What nobody has said, with the records that could; empty for none.
  static func unsaid(by origins: [Derivation.Origin] = []) -> AnalysisCell {
    .figure(.unsaid(by: origins), FigureText.missing, .muted)
  }

  /// Whether there is something to say about where it comes from.
  var isExplained: Bool { figure != nil || !origins.isEmpty }

  /// Whether it is more than a name or a gap.
  var saysSomething: Bool { figure.map { $0.value != nil } ?? isInvented }

  /// Whether it was invented, or computed from what was.
  var isIllustrative: Bool {
    isInvented || (figure.map { $0.value != nil && $0.isIllustrative } ?? false)
  }

  /// The records that it leads to: those that it names, otherwise those that the figure rests on.
  var targets: [RecordRef] {
    guard records.isEmpty, let figure else { return records }
    return figure.records.unique
  }

  func text(_ language: InterfaceLanguage) -> StyledText {
    if let words { return words }
    guard let figure else { return StyledText() }
    let role: Role = figure.value == nil ? .muted : .text
    return StyledText(FigureText.number(figure, decimals: decimals, language), role)
  }
}

extension [RecordRef] {
  /// Each of them once, where it first stood.
  fileprivate var unique: [RecordRef] {
    var seen: Set<RecordRef> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Derivation {
  /// The records that the figure rests on, in the order of its inputs.
  fileprivate var records: [RecordRef] {
    inputs.flatMap { input in
      (input.origin.map { [$0.record] } ?? []) + input.steps.flatMap(\.records)
    }
  }
}
