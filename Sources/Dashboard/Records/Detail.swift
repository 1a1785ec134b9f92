// SPDX-License-Identifier: EUPL-1.2

package import PolicyModel
package import TextGrid

/// A text about something, and where its links lead.
package struct Detail: Equatable, Sendable {
  package let document: Document
  /// The record that each link names, by the link's number.
  package let targets: [RecordRef]
}

/// Puts a text together and numbers its links.
///
/// Nothing that is absent from the dataset leaves a trace: a label without a value is not written.
struct DetailBuilder {
  let context: Context
  private var blocks: [Document.Block] = []
  private var targets: [RecordRef] = []

  init(_ context: Context) {
    self.context = context
  }

  var model: ClusterModel { context.model }
  var language: InterfaceLanguage { context.language }
  var glyphs: GlyphSet { context.glyphs }

  var detail: Detail { Detail(document: Document(blocks), targets: targets) }

  mutating func heading(_ text: String) {
    blocks.append(.heading(StyledText(text, .heading)))
  }

  mutating func section(_ title: Localized) {
    gap()
    blocks.append(.heading(StyledText(title[language], .heading)))
  }

  mutating func gap() {
    if let last = blocks.last, last != .gap { blocks.append(.gap) }
  }

  mutating func paragraph(_ text: StyledText) {
    if !text.isEmpty { blocks.append(.paragraph(text)) }
  }

  mutating func paragraph(_ text: LocalizedText?) {
    guard let text else { return }
    blocks.append(.paragraph(self.text(text)))
  }

  mutating func bullet(_ text: StyledText) {
    blocks.append(.bullet(text))
  }

  mutating func field(_ label: Localized, _ text: StyledText?) {
    guard let text, !text.isEmpty else { return }
    blocks.append(.field(label: label[language], [Document.Entry(text)]))
  }

  mutating func field(_ label: Localized, _ text: String?) {
    field(label, text.map { StyledText($0) })
  }

  mutating func field(_ label: Localized, _ text: LocalizedText?) {
    field(label, text.map { self.text($0) })
  }

  mutating func field(_ label: Localized, _ value: (some Labelled)?) {
    field(label, value?.label[language])
  }

  /// A label with words of a vocabulary, one after the other.
  mutating func words(_ label: Localized, _ words: [some Labelled]) {
    field(label, words.isEmpty ? nil : context.list(words))
  }

  /// A label with one paragraph for each text.
  mutating func field(_ label: Localized, each texts: [StyledText]) {
    guard !texts.isEmpty else { return }
    blocks.append(.field(label: label[language], texts.map { Document.Entry($0) }))
  }

  /// A symbol of a formula with what stands for it.
  mutating func field(symbol: String, _ text: StyledText) {
    blocks.append(.field(label: "  " + symbol, [Document.Entry(text)]))
  }

  /// A link below a label, in words of its own.
  mutating func link(to record: RecordRef, _ text: String, below: [String] = []) {
    targets.append(record)
    let link = Document.Entry(StyledText(text), link: targets.count - 1)
    blocks.append(
      .field(label: "", [link] + below.map { Document.Entry(StyledText($0, .muted)) }))
  }

  /// Things to choose from, numbered as links that lead to no record: the name and the text of each.
  mutating func choices(_ choices: [(name: Localized, text: String)]) {
    for (index, choice) in choices.enumerated() {
      let entry = Document.Entry(StyledText(choice.text), link: index)
      blocks.append(.field(label: choice.name[language], [entry]))
    }
  }

  /// A label with links to records.
  mutating func links(
    _ label: Localized, _ records: [RecordRef],
    note: (RecordRef, Context) -> String? = { _, _ in nil }
  ) {
    links(label, records, notes: records.map { StyledText(note($0, context) ?? "") })
  }

  /// A label with links to records, and what is said about each.
  ///
  /// - Precondition: there are as many notes as records.
  mutating func links(_ label: Localized, _ records: [RecordRef], notes: [StyledText]) {
    guard !records.isEmpty else { return }
    let presenter = RecordPresenter(context: context)
    let entries = zip(records, notes).map { record, note in
      var text = self.text(presenter.name(of: record))
      if !note.isEmpty { text += StyledText(" \(glyphs.separator) ") + note }
      targets.append(record)
      return Document.Entry(text, link: targets.count - 1)
    }
    blocks.append(.field(label: label[language], entries))
  }

  /// The text in the language that is shown; one that exists only in another says in which.
  func text(_ text: LocalizedText) -> StyledText {
    var shown = StyledText(text.text(in: language.content))
    if !text.isTranslated(to: language.content) {
      shown.append(Localized(en: " [not translated]", hu: " [nincs lefordítva]")[language], .muted)
    }
    return shown
  }
}
