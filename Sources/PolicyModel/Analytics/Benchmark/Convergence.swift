// SPDX-License-Identifier: EUPL-1.2

/// Whether areas come closer to each other from year to year: sigma convergence.
package struct Convergence: Hashable, Sendable {
  /// By what is compared.
  package let indicator: RecordRef
  /// What kind of areas is compared.
  package let scope: AreaScope
  /// The earliest year first.
  package let rows: [Row]
  /// The areas that have a value in every year.
  package let panel: [Area]

  /// One year.
  package struct Row: Hashable, Sendable {
    /// For which the values hold.
    package let year: Year
    /// Of all areas with a value in that year, a ratio; areas that join or leave change it too.
    package let variation: Derivation
    /// Of the areas that have a value in every year, a ratio.
    package let panelVariation: Derivation
  }

  /// - Complexity: O(*n* log *n*) in observations of the indicator.
  package init(of choice: BenchmarkChoice, _ model: ClusterModel) {
    let readings = Readings(of: choice.indicator.position, model)
    let areas = readings.areas.filter { $0.scope == choice.scope }
    let obstacle = model.obstacle(comparing: areas)
    let years = Array(choice.years.reversed())
    let panel = areas.filter { area in
      years.allSatisfy { readings.value(of: area, in: $0).value != nil }
    }
    let variation = { (areas: [Area], year: Year) in
      ComparedField(
        areas.map { readings.value(of: $0, in: year) }, readings.indicator.direction, obstacle
      ).variation
    }
    self.indicator = choice.indicator
    self.scope = choice.scope
    self.panel = panel
    self.rows = years.map { year in
      Row(year: year, variation: variation(areas, year), panelVariation: variation(panel, year))
    }
  }
}
