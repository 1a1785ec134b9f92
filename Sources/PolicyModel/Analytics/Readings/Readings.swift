// SPDX-License-Identifier: EUPL-1.2

/// What was observed of one indicator, by area and year.
struct Readings {
  let indicator: Indicator
  let record: RecordRef
  /// In the order of the file.
  let areas: [Area]
  private let observations: [Observation]
  /// Positions of observations by area, the earliest year first.
  private let series: [Area: [Int]]

  /// - Complexity: O(*n* log *n*) in observations of the indicator.
  init(of position: Int, _ model: ClusterModel) {
    let record = RecordRef(.indicator, position)
    let observations = model.observations.records
    var areas: [Area] = []
    var series: [Area: [Int]] = [:]
    for observation in model.references.positions(of: .observation, referringTo: record) {
      guard let area = observations[observation].area else { continue }
      if series[area] == nil { areas.append(area) }
      series[area, default: []].append(observation)
    }
    self.record = record
    self.indicator = model.indicators.records[position]
    self.observations = observations
    self.areas = areas
    self.series = series.mapValues { positions in
      positions.sorted { (observations[$0].year, $0) < (observations[$1].year, $1) }
    }
  }

  /// The years in which something was observed in an area, the earliest first.
  func years(of area: Area) -> [Year] {
    var years: [Year] = []
    for observation in series[area] ?? [] where years.last != observations[observation].year {
      years.append(observations[observation].year)
    }
    return years
  }

  /// The years in which something was observed in one of the areas, the earliest first.
  func years(of areas: [Area]) -> [Year] {
    Set(areas.flatMap { years(of: $0) }).sorted()
  }

  /// What an indicator was in an area and year, in its own unit.
  ///
  /// It is missing with `.noData`, `.onlyGroup` or `.conflict`; then the inputs hold every version, also
  /// those that name another year for the same figure.
  func value(of area: Area, in year: Year) -> Derivation {
    let found = positions(of: area, in: year)
    if found.contains(where: isConflicting) {
      let versions = found.count > 1 ? found : (series[area] ?? []).filter(isConflicting)
      return Derivation(.observed, indicator.unit, versions.map(input), .missing(.conflict))
    }
    guard let position = found.first, let reading = observations[position].reading else {
      return Derivation(.observed, indicator.unit, [.init("x", .absent)], .missing(.noData))
    }
    switch reading {
    case .value(let value):
      return Derivation(.observed, indicator.unit, [input(position)], .value(value))
    case .group:
      return Derivation(.observed, indicator.unit, [input(position)], .missing(.onlyGroup))
    }
  }

  /// The group that a source puts an area into, with the observation that says so.
  ///
  /// nil when no source does, or when sources contradict each other.
  func publishedGroup(
    of area: Area, in year: Year
  ) -> (group: PerformanceGroup, input: Derivation.Input)? {
    let found = positions(of: area, in: year)
    guard let position = found.first, !found.contains(where: isConflicting),
      case .group(let group) = observations[position].reading
    else { return nil }
    return (group, input(position))
  }

  /// The groups that sources put areas into, whatever the edition says that there are.
  var publishedGroups: Set<PerformanceGroup> {
    Set(
      series.values.joined().compactMap { position in
        if case .group(let group) = observations[position].reading { group } else { nil }
      })
  }

  /// Whether values from this year on are not comparable with earlier ones.
  func breaks(in year: Year, of area: Area) -> Bool {
    positions(of: area, in: year).contains {
      observations[$0].flags.contains(.breakInSeries)
    }
  }

  private func positions(of area: Area, in year: Year) -> [Int] {
    (series[area] ?? []).filter { observations[$0].year == year }
  }

  private func isConflicting(_ position: Int) -> Bool {
    observations[position].evidence.confidence == .conflicting
  }

  private func input(_ position: Int) -> Derivation.Input {
    let observation = observations[position]
    let record = RecordRef(.observation, position)
    switch observation.reading {
    case .value(let value):
      let origin = Derivation.Origin(
        record, key: "value", flags: observation.flags, observation.evidence)
      return Derivation.Input("x", .number(value), from: origin)
    case .group(let group):
      let origin = Derivation.Origin(
        record, key: "group", flags: observation.flags, observation.evidence)
      return Derivation.Input("x", .word(group.rawValue), from: origin)
    case nil: return Derivation.Input("x", .absent)
    }
  }
}
