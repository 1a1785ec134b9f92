// SPDX-License-Identifier: EUPL-1.2

/// What a benchmark of the dataset asked for, computed from observations.
package struct BenchmarkComparison: Hashable, Sendable {
  /// The record that asked for it.
  package let benchmark: RecordRef
  /// With whom its subjects are compared.
  package let peerRule: Benchmark.PeerRule
  /// One for each indicator that has values, in the benchmark's order; where areas are compared within
  /// their performance group, one for each group, the best first.
  package let tables: [BenchmarkTable]

  /// - Precondition: `benchmark` is one of the model's.
  /// - Complexity: O(*n* log *n*) in observations of the indicators.
  package init(of benchmark: RecordRef, _ model: ClusterModel) {
    let record = model.benchmarks.records[benchmark.position]
    let readings = record.indicatorIDs.compactMap { id in
      model.indicators.position(of: id).map { Readings(of: $0, model) }
    }
    self.benchmark = benchmark
    self.peerRule = record.peerRule
    self.tables = readings.flatMap { own in
      let grouping = own.grouping ?? readings.lazy.compactMap(\.grouping).first
      return AreaScope.allCases.flatMap { scope in
        own.tables(for: record, scope, peers: grouping, model)
      }
    }
  }
}

extension Readings {
  /// The readings themselves if they put areas into groups.
  fileprivate var grouping: Readings? {
    indicator.groups.isEmpty && publishedGroups.isEmpty ? nil : self
  }

  fileprivate func tables(
    for benchmark: Benchmark, _ scope: AreaScope, peers grouping: Readings?, _ model: ClusterModel
  ) -> [BenchmarkTable] {
    let observed = areas.filter { $0.scope == scope }
    guard let year = benchmark.year ?? years(of: observed).last else { return [] }
    let named = benchmark.areas.filter { $0.scope == scope }
    let areas =
      benchmark.areas.isEmpty ? observed.filter { years(of: $0).contains(year) } : named
    let table = { (areas: [Area], peers: PerformanceGroup?) in
      BenchmarkTable(
        self, areas, scope, in: year, reference: benchmark.reference,
        obstacle: model.obstacle(comparing: areas), peers: peers)
    }
    switch benchmark.peerRule {
    case .all, .manual: return areas.isEmpty ? [] : [table(areas, nil)]
    case .sameGroup:
      let groupYear = benchmark.year ?? grouping?.years(of: areas).last
      let groups = Dictionary(grouping: areas) { area in
        groupYear.flatMap { grouping?.group(of: area, in: $0).group }
      }
      return PerformanceGroup.allCases.compactMap { group in
        groups[group].map { table($0, group) }
      }
    }
  }
}

extension Benchmark {
  /// The areas that it names; empty when all with values are compared.
  fileprivate var areas: [Area] {
    countryIDs.map { .country($0) } + regionIDs.map { .region($0) }
  }
}
