// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// What stands in one place of an analysis: words, a figure with its derivation, or both.
struct AnalysisCell: Hashable, Sendable {
  /// What stands there; what takes time to write is written only where it is seen.
  private enum Wording: Hashable, Sendable {
    case words(StyledText)
    /// The figure, with so many digits after the decimal sign; nil for as many as its unit usually has.
    case number(decimals: Int?)
    /// What records are called, one after the other.
    case titles([RecordRef])
    case date(PartialDate)
  }

  private let wording: Wording
  /// What it was computed from; nil for a name.
  let figure: Derivation?
  /// Who says what stands there in words; empty for a name and for a figure, which tells its own.
  let origins: [Derivation.Origin]
  private let records: [RecordRef]
  /// Whether words were invented; nil for what only names or fills a place.
  private let isInvented: Bool?

  private init(
    _ wording: Wording, _ figure: Derivation? = nil, _ records: [RecordRef] = [],
    isInvented: Bool? = nil, origins: [Derivation.Origin] = []
  ) {
    self.wording = wording
    self.origins = origins
    self.figure = figure
    self.records = records
    self.isInvented = isInvented
  }

  /// The name of a row, and the records that it names.
  static func name(_ text: String, _ records: [RecordRef] = []) -> AnalysisCell {
    AnalysisCell(.words(StyledText(text)), nil, records)
  }

  /// A record by its name, to which it leads unless others are given.
  static func title(of record: RecordRef, leadingTo records: [RecordRef]? = nil) -> AnalysisCell {
    AnalysisCell(.titles([record]), nil, records ?? [record])
  }

  /// Records by their names, to which it leads.
  static func titles(of records: [RecordRef]) -> AnalysisCell {
    AnalysisCell(.titles(records), nil, records)
  }

  /// A date that records give, by which rows are ordered; empty for none.
  static func date(_ date: PartialDate?, _ records: [RecordRef] = []) -> AnalysisCell {
    AnalysisCell(date.map { .date($0) } ?? .words(StyledText()), nil, records)
  }

  /// A figure as a number, or `n/a`.
  static func figure(_ figure: Derivation, decimals: Int? = nil) -> AnalysisCell {
    AnalysisCell(.number(decimals: decimals), figure)
  }

  /// A figure in words; it is ordered by the figure.
  static func figure(_ figure: Derivation, _ words: String, _ role: Role = .text) -> AnalysisCell {
    AnalysisCell(.words(StyledText(words, role)), figure)
  }

  /// What records say in words; nil for words that are neither found nor invented.
  static func words(
    _ text: String, _ records: [RecordRef] = [], _ role: Role = .text, isIllustrative: Bool? = nil
  ) -> AnalysisCell {
    AnalysisCell(.words(StyledText(text, role)), nil, records, isInvented: isIllustrative)
  }

  /// Its words where they are written already; nil for a number, a date and names of records.
  var words: StyledText? {
    if case .words(let words) = wording { words } else { nil }
  }

  /// What records say in words, each with the key under which it says so.
  static func statement(
    _ text: String, by origins: [Derivation.Origin], _ role: Role = .text
  ) -> AnalysisCell {
    AnalysisCell(
      .words(StyledText(text, role)), nil, origins.map(\.record).unique,
      isInvented: origins.contains { $0.provenance == .illustrative }, origins: origins)
  }

  /// What nobody has said, with the records that could; empty for none.
  static func unsaid(by origins: [Derivation.Origin] = []) -> AnalysisCell {
    .figure(.unsaid(by: origins), FigureText.missing, .muted)
  }

  /// Whether there is something to say about where it comes from.
  var isExplained: Bool { figure != nil || !origins.isEmpty }

  /// Whether it is more than a name or a gap.
  var saysSomething: Bool { figure.map { $0.value != nil } ?? (isInvented != nil) }

  /// Whether it was invented, or computed from what was.
  var isIllustrative: Bool {
    isInvented == true || (figure.map { $0.value != nil && $0.isIllustrative } ?? false)
  }

  /// The records that it leads to: those that it names, otherwise those that the figure rests on.
  var targets: [RecordRef] {
    guard records.isEmpty, let figure else { return records }
    return figure.records.unique
  }

  /// What is read there.
  func text(_ context: Context) -> StyledText {
    switch wording {
    case .words(let words): return words
    case .titles(let records):
      return StyledText(records.map { context.title(of: $0) }.joined(separator: ", "))
    case .date(let date): return StyledText(date.iso)
    case .number(let decimals):
      guard let figure else { return StyledText() }
      let role: Role = figure.value == nil ? .muted : .text
      return StyledText(FigureText.number(figure, decimals: decimals, context.language), role)
    }
  }

  /// The number by which it is ordered; nil where there is none.
  var number: Double? {
    if let figure { return figure.value }
    if case .date(let date) = wording { return Double(date.firstDay) }
    return nil
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
