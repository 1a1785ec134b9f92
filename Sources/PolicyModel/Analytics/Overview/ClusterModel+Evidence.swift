// SPDX-License-Identifier: EUPL-1.2

extension ClusterModel {
  /// Priorities with industries that nobody counted in the strategy's region or country.
  ///
  /// A strategy of neither has no place where its industries could show.
  var unfoundedPriorities: [IntegrityCheck.Finding] {
    let industries = countedIndustries
    return entries(\.strategies, in: nil).flatMap { position, strategy in
      let area =
        strategy.regionID.map { Area.region($0) } ?? strategy.countryID.map { .country($0) }
      return strategy.priorities.indices.filter { index in
        let wanted = strategy.priorities[index].industries
        guard let area, !wanted.isEmpty else { return false }
        return industries[area]?.isDisjoint(with: wanted) ?? true
      }.map { index in
        IntegrityCheck.Finding(
          rule: .priorityWithoutEvidence, record: RecordRef(.strategy, position),
          key: "priorities", element: index)
      }
    }
  }

  /// The industries whose employment is known, by region and by the region's country.
  private var countedIndustries: [Area: Set<IndustryCode>] {
    var industries: [Area: Set<IndustryCode>] = [:]
    for specialisation in tables.specialisations.records {
      let region = specialisation.regionID
      industries[.region(region), default: []].insert(specialisation.industry)
      if let country = tables.regions[region]?.countryID {
        industries[.country(country), default: []].insert(specialisation.industry)
      }
    }
    return industries
  }

  /// Records without any source, and facts without one in records that have none of their own.
  var missingSources: [IntegrityCheck.Finding] {
    // sources are what others rest on, and aims rest on their group
    RecordKind.allCases.filter { $0 != .source && $0 != .aim }.flatMap { kind in
      let table = tables.table(of: kind)
      return (0..<table.count).flatMap { position in
        table.evidence(at: position).unfounded.map { key, element in
          IntegrityCheck.Finding(
            rule: .sourceMissing, record: RecordRef(kind, position), key: key, element: element)
        }
      }
    }
  }
}

extension Evidence {
  /// What no source vouches for: nothing, the record as a whole, or some of its facts.
  fileprivate var unfounded: [(key: String?, element: Int?)] {
    guard provenance != .illustrative, sourceIDs.isEmpty else { return [] }
    let bare = facts.indices.filter { index in
      facts[index].values.contains { $0.sourceIDs.isEmpty }
    }
    let hasSource = facts.contains { fact in fact.values.contains { !$0.sourceIDs.isEmpty } }
    return hasSource ? bare.map { ("facts", $0) } : [(nil, nil)]
  }
}
