// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// What a search in the whole dataset finds: kind by kind, those that people come for first.
struct FoundRecords: RandomAccessCollection, Sendable {
  let hits: SearchHits
  /// The kinds of which something was found, and the row after the last one of each.
  private let ends: [(kind: RecordKind, end: Int)]

  init(_ hits: SearchHits) {
    self.hits = hits
    var end = 0
    ends = RecordKind.byInterest.filter(hits.kinds.contains).map { kind in
      end += hits.positions(of: kind).count
      return (kind, end)
    }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { ends.last?.end ?? 0 }

  /// - Precondition: The row is one of those that were found.
  subscript(row: Int) -> RecordRef {
    var start = 0
    for (kind, end) in ends {
      if row < end { return RecordRef(kind, hits.positions(of: kind)[row - start]) }
      start = end
    }
    preconditionFailure("there is no such row")
  }
}

extension RecordKind {
  /// What the project is about before what that rests on.
  static let byInterest: [RecordKind] = [
    .strategy, .pilot, .recommendation, .goodPractice, .need, .mechanism, .fundingScheme, .call,
    .cluster, .partnership, .workingGroup, .aim, .deliverable, .event, .skillNeed, .indicator,
    .benchmark, .assessment, .organisation, .country, .region, .specialisation, .observation,
    .jobQualityScore, .exchangeRate, .glossaryTerm, .source,
  ]
}
