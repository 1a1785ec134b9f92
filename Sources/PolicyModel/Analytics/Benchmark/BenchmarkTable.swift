// SPDX-License-Identifier: EUPL-1.2

/// How areas of one kind compare by one indicator in one year.
///
/// Each edition of a scoreboard is an indicator of its own, so that no table mixes editions.
package struct BenchmarkTable: Hashable, Sendable {
  /// By what is compared.
  package let indicator: RecordRef
  /// For which the values hold.
  package let year: Year
  /// What kind of areas is compared.
  package let scope: AreaScope
  /// The group within which areas are ranked; nil when all are.
  package let peers: PerformanceGroup?
  /// What counts as 100; nil when no aggregate has a value for that year.
  package let reference: Reference?
  /// By rank, then those with a group only by its place, then those of which nothing is known.
  package let rows: [Row]
  /// How far the areas lie apart, a ratio.
  package let variation: Derivation

  /// The aggregate that the areas are compared with.
  package struct Reference: Hashable, Sendable {
    /// Whose value it is.
    package let area: Area
    /// As it was published.
    package let value: Derivation
    /// How far the area is from what it has undertaken.
    package let target: TargetFigures
    /// In percent a year, since the first comparable value.
    package let growthRate: Derivation
  }

  /// One area.
  package struct Row: Hashable, Sendable {
    /// Whose values these are.
    package let area: Area
    /// In the indicator's unit.
    package let value: Derivation
    /// The reference being 100.
    package let index: Derivation
    /// Between the least (0) and the best (1) of the table.
    package let normalised: Derivation
    /// 1 being the best of the table.
    package let rank: Derivation
    /// In which group it performs, by the rules of the edition.
    package let group: GroupFigure
    /// How far the area is from what it has undertaken.
    package let target: TargetFigures
    /// In percent a year, since the first comparable value.
    package let growthRate: Derivation
  }
}

extension BenchmarkTable {
  /// Compares all areas of a kind that were ever observed.
  ///
  /// - Complexity: O(*n* log *n*) in observations of the indicator.
  package init(of choice: BenchmarkChoice, in year: Year, _ model: ClusterModel) {
    let readings = Readings(of: choice.indicator.position, model)
    let areas = readings.areas.filter { $0.scope == choice.scope }
    self.init(
      readings, areas, choice.scope, in: year, reference: nil,
      obstacle: model.obstacle(comparing: areas))
  }

  /// - Parameters:
  ///   - readings: What was observed of the indicator.
  ///   - areas: Those to compare, of one kind.
  ///   - scope: Their kind.
  ///   - year: The year of all values.
  ///   - reference: What counts as 100; nil for an aggregate that has a value.
  ///   - obstacle: Why the areas cannot be compared with each other.
  ///   - peers: The group that they are of.
  init(
    _ readings: Readings, _ areas: [Area], _ scope: AreaScope, in year: Year,
    reference: Aggregate?, obstacle: MissingReason?, peers: PerformanceGroup? = nil
  ) {
    let reference = readings.reference(in: year, reference)
    let values = areas.map { readings.value(of: $0, in: year) }
    let field = ComparedField(values, readings.indicator.direction, obstacle)
    let rows = areas.indices.map { index in
      Row(
        area: areas[index], value: values[index],
        index: readings.index(of: values[index], to: reference?.value),
        normalised: field.normalised(at: index), rank: field.rank(at: index),
        group: readings.group(of: areas[index], in: year),
        target: readings.targetFigures(of: areas[index], in: year),
        growthRate: readings.growthRate(of: areas[index], to: year))
    }
    self.indicator = readings.record
    self.year = year
    self.scope = scope
    self.peers = peers
    self.reference = reference
    self.rows = rows.enumerated().sorted { one, other in
      (one.element.order.0, one.element.order.1, one.offset)
        < (other.element.order.0, other.element.order.1, other.offset)
    }.map(\.element)
    self.variation = field.variation
  }
}

extension BenchmarkTable.Row {
  /// Where the row stands: ranks begin at 1, groups after all ranks, and what is unknown comes last.
  fileprivate var order: (Double, Double) {
    if let rank = rank.value { return (0, rank) }
    return group.place.value.map { (1, $0) } ?? (2, 0)
  }
}
