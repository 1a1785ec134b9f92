// SPDX-License-Identifier: EUPL-1.2

/// Which records differ between two versions of a dataset; records are the same that have the same
/// identifier.
package struct DatasetChanges: Equatable, Sendable {
  package enum Change: Hashable, Sendable {
    case added, changed
  }

  /// A record that only the older version has.
  package struct Removal: Equatable, Sendable {
    package let kind: RecordKind
    package let identifier: String
  }

  /// What is new or otherwise in the newer version, where it is there.
  package private(set) var marks: [RecordRef: Change] = [:]
  /// The same by kind and in the order of the file.
  package private(set) var records: [RecordRef] = []
  /// The kinds of these records: a list asks for its kind with every frame.
  package private(set) var kinds: Set<RecordKind> = []
  package private(set) var removals: [Removal] = []

  /// Nothing has changed.
  package init() {}

  /// - Complexity: O(*n*) in the bytes of both versions.
  package init(from old: ClusterModel, to new: ClusterModel) {
    // an aim stands inside of its working group, which differs when it does
    for kind in RecordKind.allCases where kind != .aim { compare(kind, old, new) }
  }

  package var isEmpty: Bool { records.isEmpty && removals.isEmpty }

  package func count(of change: Change) -> Int { marks.values.count { $0 == change } }

  private mutating func compare(_ kind: RecordKind, _ old: ClusterModel, _ new: ClusterModel) {
    let before = old.table(of: kind)
    let after = new.table(of: kind)
    for position in 0..<after.count {
      let earlier = before.position(ofIdentifier: after.identifier(at: position))
      let record = RecordText(new.file.bytes, at: after.place(at: position))
      guard let earlier else {
        mark(RecordRef(kind, position), .added)
        continue
      }
      let isSame = record.says(RecordText(old.file.bytes, at: before.place(at: earlier)))
      if !isSame { mark(RecordRef(kind, position), .changed) }
    }
    for position in 0..<before.count {
      let identifier = before.identifier(at: position)
      if after.position(ofIdentifier: identifier) == nil {
        removals.append(Removal(kind: kind, identifier: identifier))
      }
    }
  }

  private mutating func mark(_ record: RecordRef, _ change: Change) {
    marks[record] = change
    records.append(record)
    kinds.insert(record.kind)
  }
}
