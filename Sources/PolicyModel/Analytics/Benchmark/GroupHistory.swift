// SPDX-License-Identifier: EUPL-1.2

/// The performance groups of areas edition by edition, side by side.
///
/// Editions delimit and even name their groups differently, so that a step from column to column is no
/// change of performance: nothing is computed across them.
package struct GroupHistory: Hashable, Sendable {
  /// What kind of areas is looked at.
  package let scope: AreaScope
  /// By year, then in the order of the file.
  package let columns: [Column]
  /// In the order in which areas are first observed.
  package let rows: [Row]

  /// One edition in one year.
  package struct Column: Hashable, Sendable {
    /// By whose rules they were grouped.
    package let indicator: RecordRef
    /// For which the groups hold.
    package let year: Year
    /// nil when the dataset does not name it.
    package let edition: String?
  }

  /// One area.
  package struct Row: Hashable, Sendable {
    /// Whose groups these are.
    package let area: Area
    /// One for each column.
    package let cells: [GroupFigure]
  }

  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: nil for the whole dataset.
  ///   - framework: The scoreboard whose editions are shown.
  ///   - scope: The kind of areas.
  /// - Complexity: O(*n* log *n*) in observations of the indicators, and the cells of the table.
  package init(
    of model: ClusterModel, in group: RecordRef?, _ framework: Indicator.Framework,
    _ scope: AreaScope
  ) {
    let readings = model.positions(of: .indicator, in: group)
      .filter { model.indicators.records[$0].framework == framework }
      .map { Readings(of: $0, model) }
      .filter { !$0.indicator.groups.isEmpty || !$0.publishedGroups.isEmpty }
    let columns = readings.flatMap { own in
      own.years(of: own.areas.filter { $0.scope == scope }).map { (own, $0) }
    }.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element)
    var seen: Set<Area> = []
    let areas = columns.flatMap(\.0.areas).filter { $0.scope == scope && seen.insert($0).inserted }
    self.scope = scope
    self.columns = columns.map { own, year in
      Column(indicator: own.record, year: year, edition: own.indicator.edition)
    }
    self.rows = areas.map { area in
      Row(area: area, cells: columns.map { $0.0.group(of: area, in: $0.1) })
    }
  }
}
