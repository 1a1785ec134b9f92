// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension DetailBuilder {
  /// The record's own reference, for what the index knows about it.
  ///
  /// - Precondition: the record is in the model.
  func reference<Element: Record>(to record: Element) -> RecordRef {
    let position = model.table(of: Element.kind).position(ofIdentifier: record.id.text)
    guard let position else { preconditionFailure("\(record.id.text) is not in the model") }
    return RecordRef(Element.kind, position)
  }

  mutating func countries(_ ids: [EntityID<Country>]) {
    links(Localized(en: "Country", hu: "Ország"), references(ids, model.countries))
  }

  mutating func region(_ id: EntityID<Region>?) {
    links(Localized(en: "Region", hu: "Régió"), references(id.map { [$0] } ?? [], model.regions))
  }

  mutating func clusters(_ label: Localized, _ ids: [EntityID<Cluster>]) {
    links(label, references(ids, model.clusters)) { cluster, context in
      context.model.clusters.records[cluster.position].countryID.text
    }
  }

  /// Where something was measured: a link, or the name of an aggregate.
  mutating func area(_ area: Area?) {
    let label = Localized(en: "Area", hu: "Terület")
    guard let record = context.record(of: area) else {
      field(label, context.name(of: area))
      return
    }
    links(label, [record])
  }

  /// The records of some kinds that refer to a record, under one label.
  mutating func referring(_ label: Localized, _ kinds: [RecordKind], to record: RecordRef) {
    let records = kinds.flatMap { model.references.records(of: $0, referringTo: record) }
    links(label, records) { $1.kindName(of: $0) }
  }

  mutating func organisations(_ label: Localized, _ ids: [EntityID<Organisation>]) {
    links(label, references(ids, model.organisations)) { organisation, context in
      context.model.organisations.records[organisation.position].countryID?.text
    }
  }
}
