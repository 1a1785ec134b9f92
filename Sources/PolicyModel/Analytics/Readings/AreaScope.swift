// SPDX-License-Identifier: EUPL-1.2

/// The kind of areas that are compared with each other: never countries with regions.
package enum AreaScope: String, CaseIterable, Hashable, Sendable {
  case countries, regions, clusters
}

extension Area {
  /// nil for an aggregate, which others are compared with but which is no peer of theirs.
  package var scope: AreaScope? {
    switch self {
    case .country: .countries
    case .region: .regions
    case .cluster: .clusters
    case .aggregate: nil
    }
  }
}

extension ClusterModel {
  /// Why areas must not be compared with each other: the borders of regions may differ between
  /// versions of the nomenclature; nil when they may be.
  func obstacle(comparing areas: [Area]) -> MissingReason? {
    let versions = areas.compactMap { area -> String? in
      guard case .region(let id) = area else { return nil }
      return tables.regions[id]?.nutsVersion?.rawValue
    }
    let mixed = Set(versions).sorted()
    return mixed.count > 1 ? .mixedNUTSVersions(mixed) : nil
  }
}
