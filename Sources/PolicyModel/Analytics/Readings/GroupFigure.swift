// SPDX-License-Identifier: EUPL-1.2

/// The performance group of an area in one edition, and how it is known.
package struct GroupFigure: Hashable, Sendable {
  /// nil when it is not known.
  package let group: PerformanceGroup?
  /// The group's place among those of the edition, 1 being the best: read where a source names the
  /// group, computed where it follows from the edition's thresholds.
  package let place: Derivation
}

extension Readings {
  /// A source's word comes before the thresholds: it may know more digits than were printed.
  ///
  /// It is missing with `.noThresholds` for a value of an edition whose rule is not known.
  func group(of area: Area, in year: Year) -> GroupFigure {
    if let (group, input) = publishedGroup(of: area, in: year) {
      let place = Derivation(.observed, .rank, [input], place(of: group))
      return GroupFigure(group: group, place: place)
    }
    let value = value(of: area, in: year)
    guard let number = value.value else { return unknownGroup(value, value.missingReason) }
    guard let reached = indicator.groups.first(where: { number >= $0.from ?? -.infinity }) else {
      return unknownGroup(value, .noThresholds)
    }
    let origin = Derivation.Origin(record, key: "groups", indicator.evidence)
    let limits = indicator.groups.compactMap { group in
      group.from.map { Derivation.Input("from", .number($0), from: origin) }
    }
    let inputs = [value.input("I")] + limits
    return GroupFigure(
      group: reached.group,
      place: Derivation(.performanceGroup, .rank, inputs, place(of: reached.group)))
  }

  /// Counted from 1 over the groups that the edition names, or that occur where it names none.
  private func place(of group: PerformanceGroup) -> Derivation.Outcome {
    let groups =
      indicator.groups.isEmpty
      ? PerformanceGroup.allCases.filter(publishedGroups.contains) : indicator.groups.map(\.group)
    return groups.firstIndex(of: group).map { .value(Double($0 + 1)) } ?? .missing(.undefined)
  }

  private func unknownGroup(_ value: Derivation, _ reason: MissingReason?) -> GroupFigure {
    GroupFigure(
      group: nil,
      place: Derivation(
        .performanceGroup, .rank, [value.input("I")], .missing(reason ?? .noThresholds)))
  }
}
