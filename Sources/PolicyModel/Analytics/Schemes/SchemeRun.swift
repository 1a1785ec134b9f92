// SPDX-License-Identifier: EUPL-1.2

/// How long a scheme had run when the dataset looked at it.
///
/// It ends at the as-of date, or earlier if the scheme did.
struct SchemeRun {
  private let inputs: [Derivation.Input]
  /// Its calendar years, the first and the last one included; nil when they are not known.
  private let years: ClosedRange<Int>?
  private let missingReason: MissingReason

  init(_ scheme: SchemeRef, asOf: PartialDate) {
    let end = scheme.scheme.end
    let last = end.flatMap { $0.year <= asOf.year ? $0 : nil }
    let start = scheme.scheme.start
    let isEndKnown = end != nil || scheme.scheme.existence == .yes
    let startsLater = start.map { $0.year > asOf.year } ?? false
    inputs = [
      Derivation.Input("t", .date(last ?? asOf), from: last.map { _ in scheme.origin("end") }),
      Derivation.Input("t_0", start.map { .date($0) } ?? .absent, from: scheme.origin("start")),
    ]
    missingReason = startsLater ? .startsLater : .noData
    years = start.flatMap {
      isEndKnown && !startsLater ? Int($0.year)...Int((last ?? asOf).year) : nil
    }
  }

  /// `refYear − startYear`, in years.
  var age: Derivation {
    let years = years.map { Double($0.upperBound - $0.lowerBound) }
    return Derivation(
      .schemeAge, .count, inputs, years.map { .value($0) } ?? .missing(missingReason))
  }

  /// The years within the run in which none of the calls was open; none when no call falls into it.
  ///
  /// - Precondition: Calls are in the order in which they opened.
  func gaps(calls: [SchemeTimeline.CallSpan]) -> [ClosedRange<Int>] {
    let calls = within(calls)
    guard let years, !calls.isEmpty else { return [] }
    var gaps: [ClosedRange<Int>] = []
    var next = years.lowerBound
    for call in calls.map(\.years) {
      if call.lowerBound > next { gaps.append(next...(call.lowerBound - 1)) }
      next = max(next, call.upperBound + 1)
    }
    if next <= years.upperBound { gaps.append(next...years.upperBound) }
    return gaps
  }

  /// Years with an open call of all years, in percent; missing when no call falls into the run.
  func continuity(calls: [SchemeTimeline.CallSpan], _ model: ClusterModel) -> Derivation {
    let opened = within(calls).map { call in
      let record = model.calls.records[call.call.position]
      let origin = Derivation.Origin(record, at: call.call.position, key: "opens")
      return Derivation.Input("x", .date(call.opens), from: origin)
    }
    guard let years, !opened.isEmpty else {
      return Derivation(.continuity, .percent, inputs, .missing(missingReason))
    }
    let open = years.count - gaps(calls: calls).map(\.count).reduce(0, +)
    let openYears = Derivation(.count, .count, opened, .value(Double(open)))
    let allYears = Derivation(.count, .count, inputs, .value(Double(years.count)))
    return .quotient(
      .continuity, .percent, Derivation.Input("open years", openYears),
      by: Derivation.Input("years", allYears))
  }

  private func within(_ calls: [SchemeTimeline.CallSpan]) -> [SchemeTimeline.CallSpan] {
    calls.filter { years?.overlaps($0.years) ?? false }
  }
}
