// SPDX-License-Identifier: EUPL-1.2

/// Where each working group has something: groups × countries, with the records behind each cell.
///
/// A record counts for every country that it names, and for the country of every region that it names;
/// one that applies everywhere names none and counts nowhere.
package struct GroupCountryMatrix: Hashable, Sendable {
  /// In the order of the file.
  package let countries: [RecordRef]
  /// Working groups in the order of the file.
  package let rows: [Row]
  /// For each country the records of any group.
  package let columnCounts: [Derivation]

  /// The kinds of records that are counted, in the order in which cells list them.
  package static let kinds: [RecordKind] = [
    .strategy, .pilot, .recommendation, .goodPractice, .need, .event, .cluster, .fundingScheme,
    .skillNeed, .assessment,
  ]

  /// One working group.
  package struct Row: Hashable, Sendable {
    /// A working group.
    package let group: RecordRef
    /// One for each country.
    package let cells: [Cell]
    /// The records of the group that name a country.
    package let count: Derivation
  }

  /// One working group in one country.
  package struct Cell: Hashable, Sendable {
    /// Kind by kind, each in the order of the file.
    package let records: [RecordRef]
    /// How many these are.
    package let count: Derivation
  }

  /// - Complexity: O(*n* log *n*) in references to countries, regions and groups, and the cells.
  package init(of model: ClusterModel) {
    let countries = (0..<model.countries.count).map { RecordRef(.country, $0) }
    let local = countries.map { Self.records(in: $0, model) }
    let rows = (0..<model.workingGroups.count).map { position in
      let group = RecordRef(.workingGroup, position)
      let members = Set(
        Self.kinds.flatMap { model.references.records(of: $0, referringTo: group) })
      let cells = local.map { records in records.filter { members.contains($0) } }
      return Row(
        group: group,
        cells: cells.map { Cell(records: $0, count: Self.count($0, model)) },
        count: Self.count(Self.ordered(Set(cells.joined())), model))
    }
    self.countries = countries
    self.rows = rows
    self.columnCounts = countries.indices.map { index in
      Self.count(Self.ordered(Set(rows.flatMap { $0.cells[index].records })), model)
    }
  }

  private static func records(in country: RecordRef, _ model: ClusterModel) -> [RecordRef] {
    let places = [country] + model.references.records(of: .region, referringTo: country)
    return ordered(
      Set(
        kinds.flatMap { kind in
          places.flatMap { model.references.records(of: kind, referringTo: $0) }
        }))
  }

  private static func ordered(_ records: Set<RecordRef>) -> [RecordRef] {
    let byKind = Dictionary(grouping: records, by: \.kind)
    return kinds.flatMap { kind in
      (byKind[kind] ?? []).sorted { $0.position < $1.position }
    }
  }

  private static func count(_ records: [RecordRef], _ model: ClusterModel) -> Derivation {
    .count(records.map { model.origin($0) })
  }
}
