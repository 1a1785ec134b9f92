// SPDX-License-Identifier: EUPL-1.2

/// A rate of the labour market year by year, area by area: over-qualification, the employment of
/// graduates, the employment rate.
package struct RateSeries: Hashable, Sendable {
  /// The rate.
  package let indicator: RecordRef
  /// The years in which something was observed, the earliest first.
  package let years: [Year]
  /// In the order in which the file first observes the areas.
  package let rows: [Row]

  /// One area.
  package struct Row: Hashable, Sendable {
    /// A country, a region or an aggregate.
    package let area: Area
    /// One for each of the years.
    package let points: [Point]
    /// The latest value that is known; missing with `.conflict` or the like when none is.
    package let latest: Derivation
    /// nil when no value is known.
    package let latestYear: Year?
    /// Percentage points from the first value that may be compared with the latest one.
    package let change: Derivation
    /// Seen from the latest year.
    package let target: TargetFigures
  }

  /// One year.
  package struct Point: Hashable, Sendable {
    /// In which it was observed, or not.
    package let year: Year
    /// Missing with `.noData` where nothing was observed.
    package let value: Derivation
    /// What the statistical office says about it.
    package let flags: [Observation.Flag]
    /// Whether it must not be compared with the points before it.
    package let isAfterBreak: Bool
  }

  /// The rates that were observed more than once, in the order of the file.
  ///
  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose indicators are shown; nil for all.
  /// - Returns: One series for each; empty when there are none.
  /// - Complexity: O(*n* log *n*) in observations of the group's indicators.
  package static func all(of model: ClusterModel, in group: RecordRef?) -> [RateSeries] {
    model.positions(of: .indicator, in: group)
      .filter { model.tables.indicators.records[$0].unit == .percent }
      .map { RateSeries(Readings(of: $0, model)) }
      .filter {
        $0.rows.reduce(0) { $0 + $1.points.count { $0.value.inputs.first?.origin != nil } } > 1
      }
  }
}

extension RateSeries {
  fileprivate init(_ readings: Readings) {
    let years = readings.years(of: readings.areas)
    self.indicator = readings.record
    self.years = years
    self.rows = readings.areas.compactMap { Row(readings, $0, years) }
  }
}

extension RateSeries.Row {
  /// nil for an area that was never observed.
  fileprivate init?(_ readings: Readings, _ area: Area, _ years: [Year]) {
    guard let last = readings.years(of: area).last else { return nil }
    let known = years.last { readings.value(of: area, in: $0).value != nil }
    self.area = area
    self.points = years.map { RateSeries.Point(readings, area, $0) }
    self.latest = readings.value(of: area, in: known ?? last)
    self.latestYear = known
    self.change = readings.changeSinceStart(of: area, to: known ?? last)
    self.target = readings.targetFigures(of: area, in: known ?? last)
  }
}

extension RateSeries.Point {
  fileprivate init(_ readings: Readings, _ area: Area, _ year: Year) {
    self.year = year
    self.value = readings.value(of: area, in: year)
    self.flags = value.inputs.first?.origin?.flags ?? []
    self.isAfterBreak = readings.breaks(in: year, of: area)
  }
}

extension Readings {
  /// What a value has changed by since the first one that it may be compared with.
  fileprivate func changeSinceStart(of area: Area, to year: Year) -> Derivation {
    let unit: Unit = indicator.unit == .percent ? .percentagePoints : indicator.unit
    let value = value(of: area, in: year)
    let stretch = stretch(of: area, upTo: year)
    guard value.value != nil, let first = stretch.terms.first, first.year < year else {
      return Derivation(
        .totalChange, unit, [value.input("x_t")],
        .missing(value.missingReason ?? stretch.reasonForOne))
    }
    let inputs = [
      value.input("x_t"), first.value.input("x_0"), .init("t", year: year),
      .init("t_0", year: first.year),
    ]
    let change = Derivation.computed(.totalChange, unit, Array(inputs.prefix(2))) {
      .value($0[0] - $0[1])
    }
    return Derivation(.totalChange, unit, inputs, change.outcome)
  }
}
