// SPDX-License-Identifier: EUPL-1.2

/// One number for each record of a dataset: kind by kind, in the order of the file.
struct RecordNumbering: Sendable {
  /// The number of each kind's first record, and after the last kind the number of all records.
  private let firsts: [Int32]

  init(_ tables: RecordTables) {
    var firsts: [Int32] = [0]
    for kind in RecordKind.allCases {
      firsts.append((firsts.last ?? 0) + Int32(tables.table(of: kind).count))
    }
    self.firsts = firsts
  }

  var count: Int { Int(firsts.last ?? 0) }

  func number(of record: RecordRef) -> Int32 {
    range(of: record.kind).lowerBound + Int32(record.position)
  }

  /// - Precondition: The number is one of a record.
  func record(_ number: Int32) -> RecordRef {
    let kind = firsts.partitioningIndex { $0 > number } - 1
    return RecordRef(RecordKind.allCases[kind], Int(number - firsts[kind]))
  }

  /// The numbers of all records of a kind.
  func range(of kind: RecordKind) -> Range<Int32> {
    firsts[kind.ordinal]..<firsts[kind.ordinal + 1]
  }
}

extension RandomAccessCollection {
  /// The first index for which something holds that then holds for all later ones; the end if none.
  ///
  /// - Complexity: O(log *n*).
  func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var rest = count
    while rest > 0 {
      let half = rest / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        rest = half
      } else {
        low = index(after: middle)
        rest -= half + 1
      }
    }
    return low
  }
}

/// Some of the records of a dataset, by their numbers.
struct RecordSet: Sendable {
  private var words: [UInt64]

  /// No records of that many.
  init(count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  mutating func insert(_ number: Int32) {
    words[Int(number) >> 6] |= 1 << UInt64(number & 63)
  }

  mutating func insert(_ numbers: some Sequence<Int32>) {
    for number in numbers { insert(number) }
  }

  func contains(_ number: Int32) -> Bool {
    words[Int(number) >> 6] & 1 << UInt64(number & 63) != 0
  }

  /// Ascending.
  var numbers: [Int32] {
    var numbers: [Int32] = []
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        numbers.append(Int32(index << 6 + rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return numbers
  }
}
