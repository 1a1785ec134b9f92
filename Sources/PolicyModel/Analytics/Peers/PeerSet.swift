// SPDX-License-Identifier: EUPL-1.2

/// Two to four countries, regions or clusters that are worth being compared, and why.
package struct PeerSet: Hashable, Sendable {
  /// What makes areas peers.
  package enum Reason: Hashable, Sendable {
    /// An edition puts them into the same performance group; the indicator is that of the edition.
    case group(PerformanceGroup, indicator: RecordRef, Year)
    /// A benchmark names them.
    case benchmark(RecordRef)
    /// They are observed, which is all that is known.
    case observed
  }

  /// Why they are compared.
  package let reason: Reason
  /// All of one kind.
  package let areas: [Area]
  /// Which part of a larger set it is, from 0 on, and of how many.
  package let part: Int
  /// At least one; see `part`.
  package let parts: Int

  /// More do not fit side by side.
  package static let most = 4
  /// One area has no peer.
  package static let fewest = 2

  /// What can be compared: groups of the latest editions, then what benchmarks name; where there is
  /// neither, all that is observed.
  ///
  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose indicators and benchmarks count; nil for all.
  /// - Returns: Sets of at most four; what is larger comes in parts. Empty when no two areas can be
  ///   compared.
  /// - Complexity: O(*n* log *n*) in observations of the indicators.
  package static func all(of model: ClusterModel, in group: RecordRef?) -> [PeerSet] {
    let known = model.observedAreas(in: group)
    let chosen = sameGroups(of: model, in: group) + benchmarks(of: model, in: group, known)
    var seen: Set<[Area]> = []
    let sets = chosen.filter { seen.insert($0.areas).inserted }
    guard sets.isEmpty else { return sets }
    return AreaScope.allCases.flatMap { scope in
      divided(known.filter { $0.scope == scope }, .observed)
    }
  }

  /// By the last column of each scoreboard, its best group first.
  private static func sameGroups(of model: ClusterModel, in group: RecordRef?) -> [PeerSet] {
    Indicator.Framework.allCases.flatMap { framework in
      AreaScope.allCases.flatMap { scope -> [PeerSet] in
        let history = GroupHistory(of: model, in: group, framework, scope)
        guard let column = history.columns.last else { return [] }
        return PerformanceGroup.allCases.flatMap { own in
          let areas = history.rows.filter { $0.cells.last?.group == own }.map(\.area)
          return divided(areas, .group(own, indicator: column.indicator, column.year))
        }
      }
    }
  }

  /// Countries and regions apart, and only those of which anything is known, each once.
  private static func benchmarks(
    of model: ClusterModel, in group: RecordRef?, _ known: [Area]
  ) -> [PeerSet] {
    model.positions(of: .benchmark, in: group).flatMap { position in
      let benchmark = model.benchmarks.records[position]
      let reason = Reason.benchmark(RecordRef(.benchmark, position))
      let countries = benchmark.countryIDs.map { Area.country($0) }
      let regions = benchmark.regionIDs.map { Area.region($0) }
      return [countries, regions].flatMap { areas in
        divided(known.filter { areas.contains($0) }, reason)
      }
    }
  }

  /// Parts that differ by at most one area; none of fewer areas than can be compared.
  private static func divided(_ areas: [Area], _ reason: Reason) -> [PeerSet] {
    guard areas.count >= fewest else { return [] }
    let parts = (areas.count + most - 1) / most
    return (0..<parts).map { part in
      let range = areas.count * part / parts..<areas.count * (part + 1) / parts
      return PeerSet(reason: reason, areas: Array(areas[range]), part: part, parts: parts)
    }
  }
}

extension ClusterModel {
  /// Countries, regions and clusters that indicators of a group know, as they are first observed.
  fileprivate func observedAreas(in group: RecordRef?) -> [Area] {
    var seen: Set<Area> = []
    return positions(of: .indicator, in: group).flatMap { position in
      references.positions(of: .observation, referringTo: RecordRef(.indicator, position))
        .compactMap { tables.observations.records[$0].area }
        .filter { $0.scope != nil && seen.insert($0).inserted }
    }
  }
}
