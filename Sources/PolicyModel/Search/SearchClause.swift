// SPDX-License-Identifier: EUPL-1.2

/// One thing that a query demands of a record: that one of some needles occurs in it, or that it is
/// among some records.
struct SearchClause: Sendable {
  /// The texts or the words of an index.
  let content: FoldedText
  let needles: [Needle]
  /// Records that fit without having a needle.
  let records: RecordSet?

  /// How much work it is to find all records that fit: the less, the better it is to begin with.
  var abundance: Double {
    needles.reduce(0) { $0 + $1.abundance + 1 }
  }

  /// Those of some records that fit.
  func filter(_ numbers: [Int32]) -> [Int32] {
    numbers.filter { number in
      if let records, records.contains(number) { return true }
      for needle in needles where content.contains(needle, in: Int(number)) { return true }
      return false
    }
  }

  /// The numbers of all records that fit, ascending.
  func all() -> [Int32] {
    guard let first = needles.first else { return records?.numbers ?? [] }
    if records == nil, needles.count == 1 { return content.records(containing: first) }
    var found = records ?? RecordSet(count: content.count)
    for needle in needles { found.insert(content.records(containing: needle)) }
    return found.numbers
  }
}
