// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension DetailBuilder {
  /// Where a record stands, which is no part of what it says.
  static let placeLabel = Localized(en: "In the file", hu: "A fájlban")

  /// How far the record can be trusted, in one line below its title.
  mutating func evidenceLine(_ evidence: Evidence, after words: [String?] = []) {
    let role: Role = evidence.provenance == .illustrative ? .warning : .text
    var line = StyledText(evidence.provenance.label[language], role)
    // nobody can be more or less sure of what is invented
    let confidence =
      evidence.provenance == .illustrative ? nil : evidence.confidence.label[language]
    for word in ([confidence] + words).compactMap({ $0 }) {
      line.append(" \(glyphs.separator) \(word)")
    }
    paragraph(line)
  }

  /// Facts, notes, sources and the place in the file: what every record ends with.
  mutating func evidence(_ evidence: Evidence, id: String, place: Place) {
    facts(evidence.facts)
    if let note = evidence.note {
      gap()
      field(Localized(en: "Note", hu: "Megjegyzés"), note)
    }
    gap()
    links(
      Localized(en: "Sources", hu: "Források"), references(evidence.sourceIDs, model.sources),
      note: { source, context in context.model.sources.records[source.position].publisher })
    field(
      Self.placeLabel,
      StyledText(
        "\(id) \(glyphs.separator) \(model.file.name(of: place)):\(place.line)"))
  }

  /// Figures with their sources; values that contradict each other stand together.
  mutating func facts(_ facts: [Fact]) {
    guard !facts.isEmpty else { return }
    section(Localized(en: "Figures and facts", hu: "Adatok és tények"))
    for fact in facts {
      bullet(text(fact))
    }
  }

  func references<Element: Record>(
    _ ids: [EntityID<Element>], _ table: RecordTable<Element>
  ) -> [RecordRef] {
    ids.compactMap { table.position(of: $0) }.map { RecordRef(Element.kind, $0) }
  }

  private func text(_ fact: Fact) -> StyledText {
    var line = StyledText(fact.label.text(in: language.content) + ": ")
    for (index, value) in fact.values.enumerated() {
      if index > 0 { line.append(" \(glyphs.conflict) ", .warning) }
      line += text(value.text)
      let cited = value.sourceIDs.map(\.text).joined(separator: ", ")
      if !cited.isEmpty { line.append(" [\(cited)]") }
      if let confidence = value.confidence, !(fact.isConflict && confidence == .conflicting) {
        line.append(" (\(confidence.label[language]))")
      }
    }
    if fact.isConflict {
      line.append(
        Localized(en: " the sources conflict", hu: " a források ellentmondanak")[language], .warning
      )
    }
    return line
  }
}
