// SPDX-License-Identifier: EUPL-1.2

/// A group of countries whose common value is published.
package enum Aggregate: String, Vocabulary {
  /// The 27 member states from 2007 to June 2013.
  case eu27 = "EU27"
  /// The 28 member states from July 2013 to January 2020.
  case eu28 = "EU28"
}

/// Where something was measured or is wanted.
package enum Area: Hashable, Sendable {
  case country(EntityID<Country>)
  case region(EntityID<Region>)
  case cluster(EntityID<Cluster>)
  case aggregate(Aggregate)
}

/// The area of an object, which it names under a key of its own for each kind of area.
struct NamedArea: Hashable, Sendable {
  /// The last one that was named.
  private(set) var area: Area?
  /// How many were named; more or less than one is a fault.
  private(set) var count: UInt8 = 0

  mutating func name(_ area: Area) {
    self.area = area
    // there are four keys at most
    count += 1
  }
}

extension ObjectDescription.Violation {
  /// An object names exactly one area.
  static func area(_ area: NamedArea, _ keys: [String]) -> [Self] {
    switch area.count {
    case 1: []
    case 0: [.init(key: nil, finding: .noArea(keys), unless: keys)]
    default: [.init(key: nil, finding: .manyAreas(keys), unless: keys)]
    }
  }
}
