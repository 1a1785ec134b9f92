// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

// The chain need → practice → pilot → recommendation → strategy, in both directions.
extension DetailBuilder {
  /// What a record rests on.
  mutating func restsOn(
    needs: [EntityID<Need>] = [], practices: [EntityID<GoodPractice>] = [],
    pilots: [EntityID<Pilot>] = [], recommendations: [EntityID<Recommendation>] = []
  ) {
    gap()
    let records =
      references(practices, model.goodPractices) + references(pilots, model.pilots)
      + references(recommendations, model.recommendations) + references(needs, model.needs)
    links(Localized(en: "Rests on", hu: "Alapja"), records) { $1.kindName(of: $0) }
  }

  /// What rests on a record.
  mutating func leadsTo(_ record: RecordRef) {
    gap()
    let kinds: [RecordKind] = [.goodPractice, .pilot, .recommendation, .strategy, .mechanism]
    let records = kinds.flatMap { model.references.records(of: $0, referringTo: record) }
    links(Localized(en: "Leads to", hu: "Erre épül"), records) { $1.kindName(of: $0) }
  }

  /// The aims that a record serves, and whose they are.
  mutating func aims(_ ids: [EntityID<Aim>]) {
    let texts = ids.compactMap { model.aims[$0] }.map { aim in
      text(aim.text)
    }
    field(Localized(en: "Aims", hu: "Célok"), each: texts)
  }

  /// The working groups of a record as links.
  mutating func groups(_ ids: [EntityID<WorkingGroup>]) {
    links(Localized(en: "Group", hu: "Munkacsoport"), references(ids, model.workingGroups))
  }
}

extension Context {
  /// The kind of a record in words; needs and challenges are told apart.
  func kindName(of record: RecordRef) -> String {
    guard record.kind == .need else { return text(record.kind) }
    return text(model.needs.records[record.position].nature)
  }
}
