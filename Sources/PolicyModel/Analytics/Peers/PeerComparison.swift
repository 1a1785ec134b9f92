// SPDX-License-Identifier: EUPL-1.2

/// Two to four countries or regions side by side, by every indicator that knows one of them.
package struct PeerComparison: Hashable, Sendable {
  /// In the order in which they were chosen.
  package let areas: [Area]
  /// In the order of the file.
  package let rows: [Row]

  /// One indicator, in the latest year for which it knows most of the areas.
  package struct Row: Hashable, Sendable {
    /// By what is compared.
    package let indicator: RecordRef
    /// For which the values hold.
    package let year: Year
    /// nil when no aggregate has a value for that year.
    package let reference: BenchmarkTable.Reference?
    /// One for each area.
    package let cells: [Cell]
  }

  /// One area by one indicator.
  package struct Cell: Hashable, Sendable {
    /// In the indicator's unit.
    package let value: Derivation
    /// The reference being 100.
    package let index: Derivation
    /// Among the areas that are compared, 1 being the best.
    package let rank: Derivation
    /// In which group it performs, by the rules of the edition.
    package let group: GroupFigure
  }

  /// - Parameters:
  ///   - areas: Those to compare; more or less than two to four work too, if to less use.
  ///   - model: The dataset.
  ///   - group: Whose indicators are compared; nil for all.
  /// - Complexity: O(*n* log *n*) in observations of the areas and of the indicators that know them.
  package init(of areas: [Area], _ model: ClusterModel, in group: RecordRef?) {
    let obstacle = model.obstacle(comparing: areas)
    self.areas = areas
    self.rows = model.indicatorPositions(observedIn: areas, of: group).compactMap { position in
      Row(Readings(of: position, model), areas, obstacle)
    }
  }
}

extension PeerComparison.Row {
  /// nil when none of the areas was ever observed.
  fileprivate init?(_ readings: Readings, _ areas: [Area], _ obstacle: MissingReason?) {
    let known = { (year: Year) in areas.count { readings.years(of: $0).contains(year) } }
    guard let year = readings.years(of: areas).max(by: { (known($0), $0) < (known($1), $1) })
    else { return nil }
    let reference = readings.reference(in: year, nil)
    let values = areas.map { readings.value(of: $0, in: year) }
    let field = ComparedField(values, readings.indicator.direction, obstacle)
    self.indicator = readings.record
    self.year = year
    self.reference = reference
    self.cells = areas.indices.map { index in
      PeerComparison.Cell(
        value: values[index], index: readings.index(of: values[index], to: reference?.value),
        rank: field.rank(at: index), group: readings.group(of: areas[index], in: year))
    }
  }
}
