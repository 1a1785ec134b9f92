// SPDX-License-Identifier: EUPL-1.2

extension BestMix {
  /// How good an example a scheme is, the better ones first.
  ///
  /// The criteria are asked one after the other, in the order of `Criterion.allCases`; of schemes that
  /// none of them tells apart the first of the file is first.
  package struct Merit: Hashable, Comparable, Sendable {
    /// What is asked of a scheme.
    package enum Criterion: String, CaseIterable, Hashable, Sendable {
      /// It is real and not illustrative.
      case evidence
      /// How sure its record is: confirmed, one source, inferred, conflicting, unknown.
      case confidence
      /// It runs at the as-of date, rather than being unknown, over, or still to come.
      case activity
      /// How many of the chosen features it has: a mix of few schemes fits together better.
      case features
      /// In which year it began, the earlier the better; unknown is last.
      case experience
    }

    /// A number for each criterion, the less the better.
    private let marks: [Int]
    private let position: Int

    init(_ scheme: SchemeRef, present: Int, asOf: PartialDate) {
      let evidence = scheme.scheme.evidence
      let state = Year(Int(asOf.year)).map { scheme.scheme.state(in: $0) } ?? .unknown
      position = scheme.position
      marks = Criterion.allCases.map { criterion in
        switch criterion {
        case .evidence: evidence.provenance == .illustrative ? 1 : 0
        case .confidence: Self.mark(evidence.confidence)
        case .activity: Self.mark(state)
        case .features: -present
        case .experience: scheme.scheme.start.map { Int($0.year) } ?? .max
        }
      }
    }

    /// The first criterion by which it is better than another one; nil when it is not.
    package func advantage(over other: Merit) -> Criterion? {
      for (criterion, marks) in zip(Criterion.allCases, zip(marks, other.marks))
      where marks.0 != marks.1 {
        return marks.0 < marks.1 ? criterion : nil
      }
      return nil
    }

    package static func < (one: Merit, other: Merit) -> Bool {
      if one.marks == other.marks { return one.position < other.position }
      return one.marks.lexicographicallyPrecedes(other.marks)
    }

    private static func mark(_ confidence: Confidence) -> Int {
      switch confidence {
      case .confirmed: 0
      case .singleSource: 1
      case .inferred: 2
      case .conflicting: 3
      case .unknown: 4
      }
    }

    private static func mark(_ state: SchemeState) -> Int {
      switch state {
      case .active: 0
      case .unknown: 1
      case .ended: 2
      case .notYet: 3
      case .none: 4
      }
    }
  }
}
