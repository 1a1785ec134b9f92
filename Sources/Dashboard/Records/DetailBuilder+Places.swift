// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension DetailBuilder {
  /// The record's own reference, for what the index knows about it.
  ///
  /// - Precondition: the record is in the model.
  func reference<Element: Record>(to record: Element) -> RecordRef {
    let position = model.tables.table(of: Element.kind).position(ofIdentifier: record.id.text)
    guard let position else { preconditionFailure("\(record.id.text) is not in the model") }
    return RecordRef(Element.kind, position)
  }

  mutating func countries(_ ids: [EntityID<Country>]) {
    let names = ids.compactMap { model.countries[$0] }.map { $0.name.text(in: language.content) }
    field(
      Localized(en: "Country", hu: "Ország"),
      names.isEmpty ? nil : names.joined(separator: ", "))
  }

  mutating func organisations(_ label: Localized, _ ids: [EntityID<Organisation>]) {
    links(label, references(ids, model.organisations)) { organisation, context in
      context.model.organisations.records[organisation.position].countryID?.text
    }
  }
}
