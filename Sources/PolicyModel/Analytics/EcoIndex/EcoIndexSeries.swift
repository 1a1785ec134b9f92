// SPDX-License-Identifier: EUPL-1.2

/// The eco-innovation index year by year, the European Union being 100; one row for each area and edition.
///
/// The performance groups of the editions are a `GroupHistory` of their own.
package struct EcoIndexSeries: Hashable, Sendable {
  /// Indicators in the order of the file, areas as they are first observed.
  package let rows: [Row]
  /// From the first to the last year of all rows; nil without rows.
  package let years: ClosedRange<Int>?

  /// One area in one edition.
  package struct Row: Hashable, Sendable {
    /// The index, by the rules of one edition.
    package let indicator: RecordRef
    /// Whose index it is.
    package let area: Area
    /// The years that were observed, the earliest first; a year that is left out was not.
    package let points: [Point]
    /// The sample deviation of the changes from year to year, in points of the index.
    package let volatility: Derivation
    /// In percent a year, from the first comparable value to the last one.
    package let growthRate: Derivation
  }

  /// One year.
  package struct Point: Hashable, Sendable {
    /// For which the value holds.
    package let year: Year
    /// The index, in the unit of the indicator.
    package let value: Derivation
    /// From the value of the year before, in points; missing with `.noData` where there is none and with
    /// `.breakInSeries` across a break.
    package let change: Derivation
  }

  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose indicators are shown; nil for all.
  /// - Complexity: O(*n* log *n*) in observations of the indicators.
  package init(of model: ClusterModel, in group: RecordRef?) {
    let rows = model.ecoIndicators(in: group).filter { $0.indicator.component == nil }
      .flatMap { readings in
        readings.areas.filter { $0.scope != nil }.compactMap { Row(readings, $0) }
      }
    let years = rows.flatMap(\.points).map(\.year.value)
    self.rows = rows
    self.years = years.min().flatMap { first in years.max().map { first...$0 } }
  }
}

extension EcoIndexSeries.Row {
  /// nil when no source gives the area's index, at most its group.
  fileprivate init?(_ readings: Readings, _ area: Area) {
    let years = readings.years(of: area).filter {
      readings.value(of: area, in: $0).missingReason != .onlyGroup
    }
    guard let last = years.last else { return nil }
    self.indicator = readings.record
    self.area = area
    self.points = years.map { year in
      EcoIndexSeries.Point(
        year: year, value: readings.value(of: area, in: year),
        change: readings.change(of: area, in: year))
    }
    self.volatility = readings.volatility(of: area)
    self.growthRate = readings.growthRate(of: area, to: last)
  }
}

extension ClusterModel {
  /// The indicators of the Eco-Innovation Scoreboard, in the order of the file.
  func ecoIndicators(in group: RecordRef?) -> [Readings] {
    positions(of: .indicator, in: group)
      .filter { tables.indicators.records[$0].framework == .ecoIS }
      .map { Readings(of: $0, self) }
  }
}
