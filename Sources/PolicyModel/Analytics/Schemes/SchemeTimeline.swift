// SPDX-License-Identifier: EUPL-1.2

/// When schemes ran and when they called for applications.
package struct SchemeTimeline: Hashable, Sendable {
  /// The day from which the dataset looks at things; what lies behind it is later context.
  package let asOf: PartialDate
  /// From the first year to the last one that any row names, and the as-of year; nil without rows.
  package let years: ClosedRange<Int>?
  /// Schemes in the order of the file; those that do not exist are left out.
  package let rows: [Row]

  /// One scheme.
  package struct Row: Hashable, Sendable {
    /// A funding scheme.
    package let scheme: RecordRef
    /// Where it is in force.
    package let area: Area
    /// On the as-of date.
    package let state: SchemeState
    /// nil when it is not known.
    package let start: PartialDate?
    /// How it ends.
    package let end: End
    /// Those with a known opening, by that; cancelled ones are left out.
    package let calls: [CallSpan]
    /// Calls of which it is not known when they opened.
    package let undatedCalls: [RecordRef]
    /// Years between start and as-of date, or an earlier end, in which no call is known to have been
    /// open; empty when the dates of no call are known.
    package let gaps: [ClosedRange<Int>]
    /// In years, from the start to the as-of date or an earlier end.
    package let age: Derivation
    /// Years with an open call, in percent of the calendar years from start to as-of date or an earlier
    /// end.
    ///
    /// Calls that the dataset does not have, or not the date of, would make it larger.
    package let continuity: Derivation
  }

  /// How a scheme ends.
  package enum End: Hashable, Sendable {
    case known(PartialDate)
    /// It goes on.
    case open
    case unknown
  }

  /// When one call was open.
  package struct CallSpan: Hashable, Sendable {
    /// A call of the scheme.
    package let call: RecordRef
    /// The first day, as far as it is known.
    package let opens: PartialDate
    /// nil when it is not known; the call then counts for the year in which it opened.
    package let closes: PartialDate?

    /// The calendar years in which it was open.
    package var years: ClosedRange<Int> {
      Int(opens.year)...max(Int(opens.year), Int((closes ?? opens).year))
    }
  }

  /// - Complexity: O(*n*) in schemes and calls, besides ordering the calls of each scheme.
  package init(of model: ClusterModel) {
    let asOf = model.meta.asOfDate
    let rows = model.schemes.filter { $0.scheme.existence != .no }.map { Row($0, model) }
    let named = rows.flatMap(\.namedYears)
    self.asOf = asOf
    self.rows = rows
    self.years = named.min().flatMap { first in
      named.max().map { min(first, Int(asOf.year))...max($0, Int(asOf.year)) }
    }
  }
}

extension SchemeTimeline.Row {
  fileprivate var namedYears: [Int] {
    let end: PartialDate? = if case .known(let date) = end { date } else { nil }
    return [start, end].compactMap { $0.map { Int($0.year) } }
      + calls.flatMap { [$0.years.lowerBound, $0.years.upperBound] }
  }

  fileprivate init(_ scheme: SchemeRef, _ model: ClusterModel) {
    let asOf = model.meta.asOfDate
    let references = model.references.records(of: .call, referringTo: scheme.record)
    let calls = references.map { ($0, model.calls.records[$0.position]) }
      .filter { $0.1.status != .cancelled }
    let run = SchemeRun(scheme, asOf: asOf)
    self.scheme = scheme.record
    self.area = scheme.area
    self.state = Year(Int(asOf.year)).map { scheme.scheme.state(in: $0) } ?? .unknown
    self.start = scheme.scheme.start
    self.end =
      scheme.scheme.end.map { .known($0) }
      ?? (scheme.scheme.existence == .yes ? .open : .unknown)
    self.calls = calls.compactMap { record, call in
      call.opens.map { SchemeTimeline.CallSpan(call: record, opens: $0, closes: call.closes) }
    }.sorted { $0.opens.firstDay < $1.opens.firstDay }
    self.undatedCalls = calls.filter { $0.1.opens == nil }.map(\.0)
    self.age = run.age
    self.continuity = run.continuity(calls: self.calls, model)
    self.gaps = run.gaps(calls: self.calls)
  }
}
