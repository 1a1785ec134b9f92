// SPDX-License-Identifier: EUPL-1.2

/// An indicator has one value for each area and year, unless the sources contradict each other.
enum ObservationRules {
  private struct Subject: Hashable {
    let indicator: EntityID<Indicator>
    let area: Area
    let year: Year
  }

  static func violations(_ tables: RecordTables) -> [RecordViolation] {
    var firsts: [Subject: Observation] = [:]
    firsts.reserveCapacity(tables.observations.count)
    return tables.observations.records.compactMap { observation in
      guard let area = observation.area else { return nil }
      let subject = Subject(
        indicator: observation.indicatorID, area: area, year: observation.year)
      guard let first = firsts[subject] else {
        firsts[subject] = observation
        return nil
      }
      let isConflict = [first, observation].allSatisfy { $0.evidence.confidence == .conflicting }
      return isConflict ? nil : violation(observation, after: first)
    }
  }

  private static func violation(
    _ observation: Observation, after first: Observation
  ) -> RecordViolation {
    RecordViolation(
      place: observation.place, key: "year", related: first.place,
      finding: .duplicateObservation(observation.indicatorID.text, observation.year.value))
  }
}
