// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

// Where words come from that an analysis shows.
extension DetailBuilder {
  /// What is said, in full, and who says so.
  mutating func provenance(of text: String, _ origins: [Derivation.Origin]) {
    gap()
    paragraph(StyledText(text))
    for origin in origins {
      gap()
      paragraph(remark(on: origin))
      place(of: origin)
    }
  }

  /// How sure a record is, or that it was invented.
  func remark(on origin: Derivation.Origin) -> StyledText {
    guard origin.provenance == .illustrative else {
      return StyledText(context.text(origin.confidence))
    }
    return StyledText(context.text(origin.provenance), .warning)
  }

  /// The record, its line in the file, and the sources.
  mutating func place(of origin: Derivation.Origin) {
    let table = model.table(of: origin.record.kind)
    let place = table.place(at: origin.record.position)
    let location = "\(model.file.name(of: place)):\(place.line)"
    let id = table.identifier(at: origin.record.position)
    let key = origin.key.map { ".\($0)" } ?? ""
    link(to: origin.record, "\(id)\(key) \(glyphs.separator) \(location)")
    for source in references(origin.sourceIDs, model.sources) {
      let record = model.sources.records[source.position]
      link(to: source, context.text(record.title), below: [record.url])
    }
  }
}
