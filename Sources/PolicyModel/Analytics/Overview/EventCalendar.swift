// SPDX-License-Identifier: EUPL-1.2

/// Events around the day from which the dataset looks at things.
package struct EventCalendar: Hashable, Sendable {
  /// The dataset's `asOfDate`.
  package let asOf: PartialDate
  /// The earliest first; of equal ones in the order of the file.
  package let rows: [Row]

  /// One event.
  package struct Row: Hashable, Sendable {
    /// What happens.
    package let event: RecordRef
    /// Whether it is over, on or to come.
    package let phase: Phase
    /// From that day to the event; negative when it is over.
    package let daysTo: Derivation
  }

  /// Where an event lies, seen from that day.
  package enum Phase: String, CaseIterable, Hashable, Sendable {
    case past
    /// That day may fall into it.
    case present
    case upcoming
  }

  /// - Complexity: O(*n* log *n*) in events.
  package init(of model: ClusterModel) {
    let asOf = model.meta.asOfDate
    let events = model.entries(\.events, in: nil).sorted {
      ($0.record.date.firstDay, $0.position) < ($1.record.date.firstDay, $1.position)
    }
    self.asOf = asOf
    self.rows = events.map { position, event in
      Row(
        event: RecordRef(.event, position), phase: event.phase(on: asOf),
        daysTo: .days(
          from: asOf, to: event.date, Derivation.Origin(event, at: position, key: "date")))
    }
  }

  /// The last events that are over, the latest first.
  ///
  /// - Complexity: O(*n*).
  package func past(_ limit: Int) -> [Row] {
    Array(rows.filter { $0.phase == .past }.reversed().prefix(limit))
  }

  /// The next events, the earliest first.
  ///
  /// - Complexity: O(*n*).
  package func upcoming(_ limit: Int) -> [Row] {
    Array(rows.filter { $0.phase == .upcoming }.prefix(limit))
  }
}

extension Event {
  fileprivate func phase(on day: PartialDate) -> EventCalendar.Phase {
    if (endDate ?? date).lastDay < day.firstDay { return .past }
    return date.firstDay > day.lastDay ? .upcoming : .present
  }
}
