// SPDX-License-Identifier: EUPL-1.2

/// Whether authorities or firms start cluster development, country by country: what clusters, strategies
/// and good practices say of themselves.
package struct ApproachBalance: Hashable, Sendable {
  /// Countries in the order of the file, of which there is a record; then what belongs to no country.
  package let rows: [Row]
  /// Over all records.
  package let total: Row

  /// One country.
  package struct Row: Hashable, Sendable {
    /// nil for what belongs to no country, and for the total.
    package let country: RecordRef?
    /// One for each approach in the order of the vocabulary.
    package let cells: [Cell]
    /// Top-down of all whose approach is known, in percent.
    package let topDownShare: Derivation
    /// Those whose approach is known of all, in percent.
    package let known: Derivation
  }

  /// One approach.
  package struct Cell: Hashable, Sendable {
    /// Who starts cluster development.
    package let approach: Approach
    /// Clusters, strategies and good practices that say so.
    package let records: [RecordRef]
    /// How many these are.
    package let count: Derivation
  }

  fileprivate struct Entry {
    let country: EntityID<Country>?
    let approach: Approach
    let origin: Derivation.Origin

    init<Entity: Record>(
      _ entry: (position: Int, record: Entity), _ country: EntityID<Country>?,
      _ approach: Approach?
    ) {
      self.country = country
      self.approach = approach ?? .unknown
      self.origin = Derivation.Origin(entry.record, at: entry.position, key: "approach")
    }
  }

  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose records count; nil for all.
  /// - Complexity: O(*n*) in clusters, strategies, good practices and countries.
  package init(of model: ClusterModel, in group: RecordRef?) {
    let entries =
      model.entries(\.clusters, in: group).map {
        Entry($0, $0.record.countryID, $0.record.approach)
      }
      + model.entries(\.strategies, in: group).map {
        Entry($0, $0.record.countryID, $0.record.approach)
      }
      + model.entries(\.goodPractices, in: group).map {
        Entry($0, $0.record.countryID, $0.record.approach)
      }
    let byCountry = Dictionary(grouping: entries, by: \.country)
    let rows = model.countries.records.enumerated().compactMap { position, country in
      byCountry[country.id].map { Row(RecordRef(.country, position), $0) }
    }
    self.rows = rows + (byCountry[nil].map { [Row(nil, $0)] } ?? [])
    self.total = Row(nil, entries)
  }
}

extension ApproachBalance.Row {
  fileprivate init(_ country: RecordRef?, _ entries: [ApproachBalance.Entry]) {
    let byApproach = Dictionary(grouping: entries, by: \.approach)
    let origins = { (approaches: [Approach]) in
      approaches.flatMap { byApproach[$0] ?? [] }.map(\.origin)
    }
    let known = origins([.topDown, .bottomUp, .mixed])
    self.country = country
    self.cells = Approach.allCases.map { approach in
      let own = origins([approach])
      return ApproachBalance.Cell(
        approach: approach, records: own.map(\.record), count: .count(own))
    }
    self.topDownShare = .share(.count(origins([.topDown])), of: .count(known))
    self.known = .coverage(known, of: entries.map(\.origin))
  }
}
