// SPDX-License-Identifier: EUPL-1.2

/// All that was observed of one area, indicator by indicator and year by year.
package struct AreaSeries: Hashable, Sendable {
  /// What is looked at.
  package let area: Area
  /// All years in which something was observed, the earliest first.
  package let years: [Year]
  /// In the order of the file.
  package let rows: [Row]

  /// One indicator.
  package struct Row: Hashable, Sendable {
    /// What was observed.
    package let indicator: RecordRef
    /// One for each of the years; missing with `.noData` where nothing was observed.
    package let values: [Derivation]
    /// In percent a year, from the first comparable value to the last one.
    package let growthRate: Derivation
  }

  /// - Parameters:
  ///   - area: What is looked at.
  ///   - model: The dataset.
  ///   - group: Whose indicators are shown; nil for all.
  /// - Complexity: O(*n* log *n*) in observations of the area and of the indicators that know it.
  package init(of area: Area, _ model: ClusterModel, in group: RecordRef?) {
    let readings = model.indicatorPositions(observedIn: [area], of: group).map {
      Readings(of: $0, model)
    }
    let years = Set(readings.flatMap { $0.years(of: area) }).sorted()
    self.area = area
    self.years = years
    self.rows = readings.compactMap { own in
      own.years(of: area).last.map { last in
        Row(
          indicator: own.record, values: years.map { own.value(of: area, in: $0) },
          growthRate: own.growthRate(of: area, to: last))
      }
    }
  }
}

extension ClusterModel {
  /// The indicators of a group, or of all, that were observed in one of the areas at least, in the order
  /// of the file.
  func indicatorPositions(observedIn areas: [Area], of group: RecordRef?) -> [Int] {
    let observations = areas.compactMap { record(of: $0) }
      .flatMap { references.positions(of: .observation, referringTo: $0) }
    let ids = Set(observations.map { tables.observations.records[$0].indicatorID })
    let wanted = group.map { Set(positions(of: .indicator, in: $0)) }
    return ids.compactMap { tables.indicators.position(of: $0) }
      .filter { wanted?.contains($0) ?? true }.sorted()
  }
}
