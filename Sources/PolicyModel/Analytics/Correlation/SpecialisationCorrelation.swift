// SPDX-License-Identifier: EUPL-1.2

/// Whether regions with more stars, or more specialised in an industry, have more of something else.
///
/// Only regions count that are computed and that the indicator knows; how many there are is part of
/// the result.
package struct SpecialisationCorrelation: Hashable, Sendable {
  /// What of a region is held against the indicator.
  package enum Measure: Hashable, Sendable {
    /// The stars of all its industries together.
    case stars
    /// The location quotient of one industry.
    case quotient(QuotientTable.Industry)
  }

  /// What the regions are held against.
  package let indicator: RecordRef
  /// Of the employment; nil when the dataset has none by industry.
  package let year: Year?
  /// Of the indicator: that of the employment, or the nearest one that it knows.
  package let indicatorYear: Year?
  /// First the stars, then the industries.
  package let rows: [Row]
  /// The regions that the indicator knows, in the order of the file.
  package let regions: [Region]

  /// One measure over all regions.
  package struct Row: Hashable, Sendable {
    /// What of the regions.
    package let measure: Measure
    /// Pearson's coefficient, −1 to 1; `.tooFew` for fewer than three regions.
    package let correlation: Derivation
    /// How many regions went in.
    package let count: Derivation
  }

  /// One region.
  package struct Region: Hashable, Sendable {
    /// The region.
    package let region: RecordRef
    /// In the indicator's unit.
    package let value: Derivation
    /// One for each row.
    package let measures: [Derivation]
  }

  /// The indicators that were observed in enough regions with employment by industry, those of the
  /// group first.
  ///
  /// - Complexity: O(*n* log *n*) in observations.
  package static func indicators(of model: ClusterModel, in group: RecordRef?) -> [RecordRef] {
    let regions = RegionalIndustries(of: model, in: nil).rows.filter { $0.refusal == nil }
      .map { Area.region(model.tables.regions.records[$0.region.position].id) }
    let own = Set(model.positions(of: .indicator, in: group))
    let known = model.indicatorPositions(observedIn: regions, of: nil).filter { position in
      let readings = Readings(of: position, model)
      return regions.count { !readings.years(of: $0).isEmpty } >= Statistics.fewestPairs
    }
    return (known.filter(own.contains) + known.filter { !own.contains($0) })
      .map { RecordRef(.indicator, $0) }
  }

  /// - Precondition: `indicator` is one of the model's.
  /// - Complexity: O(*n* log *n*) in specialisations and in observations of the indicator.
  package init(
    of model: ClusterModel, with indicator: RecordRef, in year: Year? = nil,
    by rules: StarRules = StarRules()
  ) {
    let table = QuotientTable(of: model, in: year, by: rules)
    let readings = Readings(of: indicator.position, model)
    let measures = [Measure.stars] + table.industries.map(Measure.quotient)
    let computed = table.rows.filter { $0.refusal == nil }
    let areas = computed.map { Area.region(model.tables.regions.records[$0.region.position].id) }
    let nearest = table.year.flatMap { year in
      readings.years(of: areas).min { $0.distance(to: year) < $1.distance(to: year) }
    }
    let regions = zip(computed, areas).compactMap { row, area in
      nearest.flatMap { Region(row, readings.value(of: area, in: $0)) }
    }
    self.indicator = indicator
    self.year = table.year
    self.indicatorYear = nearest
    self.regions = regions
    self.rows = measures.enumerated().map { Row($1, at: $0, regions) }
  }
}

extension SpecialisationCorrelation.Row {
  fileprivate init(
    _ measure: SpecialisationCorrelation.Measure, at place: Int,
    _ regions: [SpecialisationCorrelation.Region]
  ) {
    let pairs = regions.filter { $0.value.value != nil && $0.measures[place].value != nil }
    let inputs =
      pairs.map { Derivation.Input("x", $0.measures[place]) } + pairs.map { $0.value.input("y") }
    self.measure = measure
    self.correlation = .computed(.correlation, .ratio, inputs) { numbers in
      Statistics.correlation(
        Array(numbers.prefix(pairs.count)), Array(numbers.dropFirst(pairs.count)))
    }
    self.count = Derivation(
      .count, .count, pairs.map { $0.value.input("y") }, .value(Double(pairs.count)))
  }
}

extension SpecialisationCorrelation.Region {
  /// nil for a region that the indicator does not know.
  fileprivate init?(_ row: QuotientTable.Row, _ value: Derivation) {
    guard value.inputs.contains(where: { $0.origin != nil }) else { return nil }
    let stars = row.cells.compactMap { $0?.stars.count }.filter { $0.value != nil }
    self.region = row.region
    self.value = value
    self.measures = [.sum(stars)] + row.cells.map { $0?.quotient ?? Self.unknown }
  }

  private static var unknown: Derivation {
    Derivation(.locationQuotient, .ratio, [.init("e_ir", .absent)], .missing(.noData))
  }
}

extension Year {
  fileprivate func distance(to other: Year) -> Int { abs(value - other.value) }
}
