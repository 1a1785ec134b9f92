// SPDX-License-Identifier: EUPL-1.2

/// The dataset that is written: collection after collection, each until its share of the size is
/// reached, so that nothing has to be remembered but how many records of each kind there are.
struct Dataset {
  private let size: Int
  var writer = JSONWriter()
  var random: Random
  private var counts = [Int](repeating: 0, count: Kind.allCases.count)

  /// A dataset of `size` bytes, or more by a part of a record.
  init(size: Int, seed: UInt64) {
    self.size = size
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
    var share = 0
    for kind in Kind.allCases {
      share += kind.percent
      collection(of: kind, until: start + (size - start) * share / 100)
    }
    writer.close(.object)
    writer.finish()
  }

  private mutating func collection(of kind: Kind, until end: Int) {
    writer.key(kind.collection)
    writer.open(.array)
    while writer.count < end || count(kind) < kind.minimum {
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
