// SPDX-License-Identifier: EUPL-1.2

/// Which of the four accesses cooperation opens.
package typealias AccessMatrix = CoverageMatrix<Access>

extension AccessMatrix {
  /// What each cluster, good practice, strategy, pilot and partnership opens.
  ///
  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose records are shown; nil for all.
  /// - Complexity: O(*n*) in the records.
  package init(byRecord model: ClusterModel, in group: RecordRef?) {
    let entries = model.accessEntries(in: group)
    self.init(Access.allCases, entries.map { ($0.origin.record, $0.claim.map { [$0] } ?? []) })
  }

  /// What the records of each country open together, partnerships counting for every country that has a
  /// member.
  ///
  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose records count; nil for all.
  /// - Complexity: O(*n*) in the records and the members of partnerships.
  package init(byCountry model: ClusterModel, in group: RecordRef?) {
    var claims: [EntityID<Country>: [Claim]] = [:]
    for entry in model.accessEntries(in: group) {
      guard let claim = entry.claim else { continue }
      for country in entry.countries { claims[country, default: []].append(claim) }
    }
    self.init(
      Access.allCases,
      model.countries.records.enumerated().map { position, country in
        (RecordRef(.country, position), claims[country.id] ?? [])
      })
  }
}

/// A record that may say which accesses it opens.
private struct AccessEntry {
  let origin: Derivation.Origin
  let accesses: [Access]
  let countries: Set<EntityID<Country>>

  init<Entity: Record>(
    _ entry: (position: Int, record: Entity), _ accesses: [Access],
    _ countries: [EntityID<Country>?]
  ) {
    self.origin = Derivation.Origin(entry.record, at: entry.position, key: "accesses")
    self.accesses = accesses
    self.countries = Set(countries.compactMap { $0 })
  }

  /// nil when the record does not say.
  var claim: AccessMatrix.Claim? {
    accesses.isEmpty ? nil : AccessMatrix.Claim(origin: origin, columns: accesses)
  }
}

extension ClusterModel {
  /// Clusters, good practices, strategies, pilots and partnerships in this order.
  fileprivate func accessEntries(in group: RecordRef?) -> [AccessEntry] {
    entries(\.clusters, in: group).map {
      AccessEntry($0, $0.record.accesses, [$0.record.countryID])
    }
      + entries(\.goodPractices, in: group).map {
        AccessEntry($0, $0.record.accesses, [$0.record.countryID])
      }
      + entries(\.strategies, in: group).map {
        AccessEntry($0, $0.record.accesses, [$0.record.countryID])
      }
      + entries(\.pilots, in: group).map {
        AccessEntry($0, $0.record.accesses, [$0.record.countryID])
      }
      + entries(\.partnerships, in: group).map {
        AccessEntry($0, $0.record.accesses, members(of: $0.record).map(\.countryID))
      }
  }
}
