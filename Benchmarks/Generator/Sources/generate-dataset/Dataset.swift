// SPDX-License-Identifier: EUPL-1.2

/// The dataset that is written: collection after collection, each until its share of the size is
/// reached, so that nothing has to be remembered but how many records of each kind there are.
struct Dataset {
  /// The kinds of records that grow with the size, in the order of the file: a record refers to kinds
  /// before its own.
  enum Kind: Int, CaseIterable {
    case source, organisation, need, goodPractice, pilot, recommendation, strategy, deliverable
    case event
  }

  private let size: Int
  var writer = JSONWriter()
  var random: Random
  private var counts: InlineArray<9, Int> = .init(repeating: 0)

  /// A dataset of `size` bytes, or more by a part of a record.
  init(size: Int, seed: UInt64) {
    self.size = size
    self.random = Random(seed: seed)
  }

  func count(_ kind: Kind) -> Int { counts[kind.rawValue] }

  mutating func write() {
    writer.open(.object)
    text("schemaVersion", "1.0.0")
    meta()
    countries()
    workingGroups()
    let start = writer.count
    var share = 0
    for kind in Kind.allCases {
      share += kind.percent
      collection(of: kind, until: start + (size - start) * share / 100)
    }
    writer.close(.object)
    writer.finish()
  }

  /// Writes at least one record, since later ones refer to it.
  private mutating func collection(of kind: Kind, until end: Int) {
    writer.key(kind.collection)
    writer.open(.array)
    repeat {
      writer.element()
      writer.open(.object)
      record(of: kind, number: count(kind))
      writer.close(.object)
      counts[kind.rawValue] += 1
    } while writer.count < end
    writer.close(.array)
  }

  private mutating func record(of kind: Kind, number: Int) {
    identifier(kind, number)
    switch kind {
    case .source: source()
    case .organisation: organisation()
    case .need: need()
    case .goodPractice: goodPractice()
    case .pilot: pilot()
    case .recommendation: recommendation()
    case .strategy: strategy()
    case .deliverable: deliverable()
    case .event: event()
    }
  }
}

extension Dataset.Kind {
  var collection: StaticString {
    switch self {
    case .source: "sources"
    case .organisation: "organisations"
    case .need: "needs"
    case .goodPractice: "goodPractices"
    case .pilot: "pilots"
    case .recommendation: "recommendations"
    case .strategy: "strategies"
    case .deliverable: "deliverables"
    case .event: "events"
    }
  }

  /// What identifiers begin with.
  var prefix: StaticString {
    switch self {
    case .source: "s"
    case .organisation: "org-"
    case .need: "need-"
    case .goodPractice: "gp-"
    case .pilot: "pilot-"
    case .recommendation: "rec-"
    case .strategy: "str-"
    case .deliverable: "d-"
    case .event: "ev-"
    }
  }

  /// The share of the file; together 100.
  fileprivate var percent: Int {
    switch self {
    case .source: 12
    case .organisation: 6
    case .need: 12
    case .goodPractice: 18
    case .pilot: 18
    case .recommendation: 18
    case .strategy: 10
    case .deliverable: 4
    case .event: 2
    }
  }
}
