// SPDX-License-Identifier: EUPL-1.2

/// What publications say about how many clusters have which label.
struct LabelCounts {
  private let readings: [(count: Indicator.LabelCount, readings: Readings)]

  init(_ model: ClusterModel, in group: RecordRef?) {
    readings = model.entries(\.indicators, in: group).compactMap { position, indicator in
      indicator.labelCount.map { ($0, Readings(of: position, model)) }
    }
  }

  /// By area and year; those in which clusters were counted but no labels are left out.
  var published: [LabelLadder.Published] {
    let labelled = readings.filter { $0.count != .clusters }.map(\.readings)
    var seen: Set<Area> = []
    let areas = labelled.flatMap(\.areas).filter { seen.insert($0).inserted }
    return areas.flatMap { area in
      Set(labelled.flatMap { $0.years(of: area) }).sorted().map { published(area, $0) }
    }
  }

  private func published(_ area: Area, _ year: Year) -> LabelLadder.Published {
    let (gold, silver) = (value(.gold, area, year), value(.silver, area, year))
    let (bronze, clusters) = (value(.bronze, area, year), value(.clusters, area, year))
    return LabelLadder.Published(
      area: area, year: year, gold: gold, silver: silver, bronze: bronze, clusters: clusters,
      index: .labelIndex(gold, silver, bronze, of: clusters))
  }

  private func value(_ count: Indicator.LabelCount, _ area: Area, _ year: Year) -> Derivation {
    let values = readings.filter { $0.count == count }.map {
      $0.readings.value(of: area, in: year)
    }
    return values.first { $0.value != nil } ?? values.first
      ?? Derivation(.observed, .count, [.init("x", .absent)], .missing(.noData))
  }
}
