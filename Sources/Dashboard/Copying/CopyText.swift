// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The texts that can be copied from where the keys act.
struct CopyText {
  /// The width at which a record's text is wrapped: that of a letter or a mail.
  private static let columns = 72

  let state: AppState
  let model: ClusterModel

  /// One of the texts; nil where there is nothing to be copied.
  ///
  /// It goes to places that obey control characters, so that none of them is in it.
  func text(_ item: CopyItem) -> String? {
    let text: String? =
      switch item {
      case .field: field
      case .text: wholeText
      case .citation: record.map(citation) ?? figure
      }
    return text.map { text in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { StyledLine(StyledText(String($0)), lettering).text }.joined(separator: "\n")
    }
  }

  /// The letters of the data as they are, even where the terminal could not show them.
  private var lettering: Lettering {
    Lettering(glyphs: state.lettering.glyphs, repertoire: .unicode)
  }

  private var language: InterfaceLanguage { state.language }
  private var context: Context { state.context(model) }
  private var record: RecordRef? { state.chosenRecord(in: model) }

  private var field: String? {
    if let record { return name(of: record) }
    if let cell = state.chosenCell(in: model) { return cell.text(state.context(model)).plain }
    return state.isDocumentPage ? heading : nil
  }

  /// The first heading of a brief.
  private var heading: String? {
    for case .heading(let text) in state.detail(in: model).document.blocks { return text.plain }
    return nil
  }

  private var wholeText: String? {
    if record != nil || state.isDocumentPage || state.chosenRemoval(in: model) != nil {
      return text(of: state.detail(in: model).document)
    }
    guard state.rowCount(in: model) > 0 else { return nil }
    let page = PlainPage(state: state, model: model, columns: Self.columns)
    return page.lines().joined(separator: "\n") + "\n"
  }

  /// A record and everybody who says so, in one paragraph.
  private func citation(of record: RecordRef) -> String {
    let table = model.table(of: record.kind)
    let evidence = table.evidence(at: record.position)
    let id = table.identifier(at: record.position)
    var sentences = ["\(name(of: record)) (\(record.kind.label[language]) \(id))"]
    let title = model.meta.title.text(in: language.content)
    let date = model.meta.asOfDate.iso
    let dataset = Localized(en: "\(title), as of \(date)", hu: "\(title), \(date)-i állapot")
    sentences.append(dataset[language])
    if evidence.provenance == .illustrative, record.kind != .source {
      let text = Localized(
        en: "Illustrative: invented to show the method",
        hu: "Szemléltető: a módszer bemutatására kitalálva")
      sentences.append(text[language])
    }
    let cited = record.kind == .source ? [record.position] : sources(of: evidence)
    sentences += cited.map { source(model.sources.records[$0]) }
    return sentences.joined(separator: ". ") + ".\n"
  }

  /// The sources of a record and of its figures, each once.
  private func sources(of evidence: Evidence) -> [Int] {
    let ids = evidence.sourceIDs + evidence.facts.flatMap(\.values).flatMap(\.sourceIDs)
    return ids.compactMap { model.sources.position(of: $0) }.reduce(into: []) { positions, next in
      if !positions.contains(next) { positions.append(next) }
    }
  }

  private func source(_ source: Source) -> String {
    let parts = [
      source.publisher, source.title.text(in: language.content), source.publishedDate?.iso,
      source.url,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  /// A computed figure: row and column, the formula, and everything that went in.
  private var figure: String? {
    guard let cell = state.chosenCell(in: model), let figure = cell.figure else { return nil }
    var builder = DetailBuilder(context)
    builder.heading(state.cellSteps(in: model).joined(separator: ", "))
    builder.provenance(of: figure)
    return text(of: builder.detail.document)
  }

  private func name(of record: RecordRef) -> String {
    RecordPresenter(context: context).name(of: record).text(in: language.content)
  }

  private func text(of document: Document) -> String {
    let lines = PlainPage.lines(of: document, columns: Self.columns, lettering)
    return lines.joined(separator: "\n") + "\n"
  }
}
