// SPDX-License-Identifier: EUPL-1.2

extension ClusterModel {
  /// The records of a kind that name a working group, or all of them where no group is asked for.
  func positions(of kind: RecordKind, in group: RecordRef?) -> RecordPositions {
    guard let group else { return RecordPositions(all: tables.table(of: kind).count) }
    return references.positions(of: kind, referringTo: group)
  }

  /// The records of a table that name a working group, or all of them where no group is asked for.
  func entries<Entity>(
    _ table: KeyPath<RecordTables, RecordTable<Entity>>, in group: RecordRef?
  ) -> [(position: Int, record: Entity)] {
    let records = tables[keyPath: table].records
    return positions(of: Entity.kind, in: group).map { ($0, records[$0]) }
  }

  /// The record of a kind at a position as the origin of a figure.
  func origin(_ kind: RecordKind, _ position: Int, key: String? = nil) -> Derivation.Origin {
    origin(RecordRef(kind, position), key: key)
  }

  /// A record as the origin of a figure; an aim rests on its working group's evidence, see `aimOrigins`.
  func origin(_ record: RecordRef, key: String? = nil) -> Derivation.Origin {
    let evidence = tables.table(of: record.kind).evidence(at: record.position)
    return Derivation.Origin(record, key: key, evidence)
  }

  /// The aims of working groups as origins of figures, each with the evidence of its group.
  func aimOrigins(of groups: [WorkingGroup]) -> [Derivation.Origin] {
    groups.flatMap { group in
      group.aims.compactMap { aim in
        tables.aims.position(of: aim.id).map {
          Derivation.Origin(RecordRef(.aim, $0), group.evidence)
        }
      }
    }
  }

  /// The record of an area; nil for an aggregate, which has none.
  func record(of area: Area) -> RecordRef? {
    switch area {
    case .country(let id): tables.countries.position(of: id).map { RecordRef(.country, $0) }
    case .region(let id): tables.regions.position(of: id).map { RecordRef(.region, $0) }
    case .cluster(let id): tables.clusters.position(of: id).map { RecordRef(.cluster, $0) }
    case .aggregate: nil
    }
  }
}
