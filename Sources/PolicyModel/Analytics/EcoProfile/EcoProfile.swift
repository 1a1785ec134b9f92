// SPDX-License-Identifier: EUPL-1.2

/// The composite eco-innovation index taken apart: what is known of its indicators, component by
/// component.
///
/// The index is the unweighted mean of its indicators (Eco-Innovation Observatory, Technical note on the
/// Eco-Innovation Scoreboard); where some are missing it is the mean of the others, which `known` tells.
package struct EcoProfile: Hashable, Sendable {
  /// The indicator that is made of others.
  package let composite: RecordRef
  /// In the order in which its parts first name them.
  package let components: [Component]
  /// Areas with parts first, then those of which only the index or the group is known.
  package let rows: [Row]

  /// Parts that belong together.
  package struct Component: Hashable, Sendable {
    /// The indicators of the component.
    package let parts: [RecordRef]
  }

  /// One area in the latest year for which most of its parts are known.
  package struct Row: Hashable, Sendable {
    /// Whose profile it is.
    package let area: Area
    /// nil when no part is known for any year.
    package let year: Year?
    /// For each component the mean of its parts that are known, in the unit of the index.
    package let scores: [Derivation]
    /// For each component the parts that are known, in percent.
    package let componentKnown: [Derivation]
    /// The mean of all parts that are known.
    package let index: Derivation
    /// The parts that are known, in percent of all.
    package let known: Derivation
    /// How many parts are known.
    package let knownCount: Int
    /// Places of the components with the greatest and the least score; nil for less than two scores.
    package let strongest: Int?
    /// See `strongest`.
    package let weakest: Int?
  }

  /// All composite indices of the Eco-Innovation Scoreboard.
  ///
  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose indicators are shown; nil for all.
  /// - Returns: One for each indicator that is made of others, in the order of the file.
  /// - Complexity: O(*n* log *n*) in observations of the indicators.
  package static func all(of model: ClusterModel, in group: RecordRef?) -> [EcoProfile] {
    let readings = model.ecoIndicators(in: group)
    return readings.filter { !$0.indicator.partIDs.isEmpty }.map { composite in
      let parts = composite.indicator.partIDs.compactMap { model.indicators.position(of: $0) }
      let others = readings.filter { !parts.contains($0.record.position) }
      return EcoProfile(composite, parts.map { Readings(of: $0, model) }, others: others)
    }
  }

  private init(_ composite: Readings, _ parts: [Readings], others: [Readings]) {
    var places: [LocalizedText: Int] = [:]
    var components: [[Readings]] = []
    for part in parts {
      // a part of no component stands for itself
      if let name = part.indicator.component, let place = places[name] {
        components[place].append(part)
      } else {
        if let name = part.indicator.component { places[name] = components.count }
        components.append([part])
      }
    }
    var seen: Set<Area> = []
    let areas = (parts + others).flatMap(\.areas).filter {
      $0.scope != nil && seen.insert($0).inserted
    }
    self.composite = composite.record
    self.components = components.map { Component(parts: $0.map(\.record)) }
    self.rows = areas.map { Row($0, components, composite.indicator.unit) }
  }
}

extension EcoProfile.Row {
  fileprivate init(_ area: Area, _ components: [[Readings]], _ unit: Unit) {
    let parts = components.flatMap { $0 }
    let years = Set(parts.flatMap { $0.years(of: area) })
    let known = { (readings: [Readings], year: Year) in
      readings.map { $0.value(of: area, in: year) }.filter { $0.value != nil }
    }
    let year = years.max { (known(parts, $0).count, $0) < (known(parts, $1).count, $1) }
    let values = components.map { component in year.map { known(component, $0) } ?? [] }
    let scores = values.map { Derivation.mean($0, unit) }
    self.area = area
    self.year = year
    self.scores = scores
    self.componentKnown = zip(values, components).map { .known($0, of: $1.count) }
    self.index = .mean(values.flatMap { $0 }, unit)
    self.known = .known(values.flatMap { $0 }, of: parts.count)
    self.knownCount = values.joined().count
    let ranked = scores.indices.filter { scores[$0].value != nil }
      .sorted { (scores[$0].value ?? 0) > (scores[$1].value ?? 0) }
    self.strongest = ranked.count > 1 ? ranked.first : nil
    self.weakest = ranked.count > 1 ? ranked.last : nil
  }
}

extension Derivation {
  /// The mean of figures of one unit that are all known.
  fileprivate static func mean(_ values: [Derivation], _ unit: Unit) -> Derivation {
    .computed(.mean, unit, values.map { $0.input("x") }) { Statistics.mean($0) }
  }

  /// What is known of what there should be, in percent.
  fileprivate static func known(_ values: [Derivation], of all: Int) -> Derivation {
    let count = Derivation(
      .count, .count, values.map { $0.input("x") }, .value(Double(values.count)))
    return .quotient(
      .coverage, .percent, Derivation.Input("covered", count),
      by: Derivation.Input("all", .number(Double(all))))
  }
}
