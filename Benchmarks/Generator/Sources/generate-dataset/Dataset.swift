// SPDX-License-Identifier: EUPL-1.2

/// The dataset that is written: collection after collection, each until its share of the size is
/// reached, so that nothing has to be remembered but how many records of each kind there are.
struct Dataset {
  /// What makes a dataset large.
  enum Size {
    /// Records with much text, until the file has that many bytes.
    case bytes(Int)
    /// That many records in short, three quarters of them observations.
    case records(Int)
    /// That many sources, and one or a few of everything else.
    case sources(Int)
  }

  private let size: Size
  /// Whether everything is as short as it can be.
  let isBrief: Bool
  var writer: JSONWriter
  var random: Random
  private var counts = [Int](repeating: 0, count: Kind.allCases.count)

  /// A dataset of a size, or more by a part of a record or by a few records that others refer to.
  init(_ size: Size, seed: UInt64) {
    self.size = size
    isBrief =
      switch size {
      case .bytes: false
      case .records, .sources: true
      }
    writer = JSONWriter(isOneLine: isBrief)
    self.random = Random(seed: seed)
  }

  /// Records of a kind so far, which is the number of the one that is being written.
  func count(_ kind: Kind) -> Int { counts[kind.rawValue] }

  mutating func write() {
    writer.open(.object)
    text("schemaVersion", "1.0.0")
    meta()
    countries()
    workingGroups()
    rates()
    let start = writer.count
    var percent = 0
    for kind in Kind.allCases {
      percent += kind.percent
      collection(of: kind, until: end(of: kind, from: start, percent))
    }
    writer.close(.object)
    writer.finish()
  }

  /// Where a collection ends.
  private enum End {
    case bytes(Int)
    case records(Int)
  }

  /// Where the collection of a kind ends: `start` bytes stand before the first one, and it and all before
  /// it take so many per cent of a file.
  private func end(of kind: Kind, from start: Int, _ percent: Int) -> End {
    switch size {
    case .bytes(let bytes): .bytes(start + (bytes - start) * percent / 100)
    case .records(let count):
      .records(count * (kind == .observation ? 300 + kind.percent : kind.percent) / 400)
    case .sources(let count): .records(kind == .source ? count : 0)
    }
  }

  private func isReached(_ end: End, by kind: Kind) -> Bool {
    switch end {
    case .bytes(let bytes): writer.count >= bytes
    case .records(let records): count(kind) >= records
    }
  }

  private mutating func collection(of kind: Kind, until end: End) {
    writer.key(kind.collection)
    writer.open(.array)
    while !isReached(end, by: kind) || count(kind) < kind.minimum {
      writer.element()
      writer.open(.object)
      identifier(kind, count(kind))
      record(of: kind)
      writer.close(.object)
      counts[kind.rawValue] += 1
    }
    writer.close(.array)
  }

  private mutating func record(of kind: Kind) {
    switch kind {
    case .source: return source()  // evidence itself, it has none
    case .region: region()
    case .organisation: organisation()
    case .need: need()
    case .goodPractice: goodPractice()
    case .pilot: pilot()
    case .recommendation: recommendation()
    case .strategy: strategy()
    case .deliverable: deliverable()
    case .mechanism: mechanism()
    case .event: event()
    case .cluster: cluster()
    case .fundingScheme: fundingScheme()
    case .call: call()
    case .indicator: indicator()
    case .observation: observation()
    case .benchmark: benchmark()
    case .specialisation: specialisation()
    case .skillNeed: skillNeed()
    case .jobQualityScore: jobQualityScore()
    case .partnership: partnership()
    case .assessment: assessment()
    case .glossaryTerm: glossaryTerm()
    }
    evidence()
  }
}
