// SPDX-License-Identifier: EUPL-1.2

/// Who refers to whom, read backwards: for every record, the records of each kind that name it.
///
/// It is made from the references that decoding met, so no kind of reference can be forgotten.
package struct ReferenceIndex: Sendable {
  /// Positions of referring records, target by target.
  private struct Lists {
    /// Where each target's list begins; one more than there are targets.
    var starts: [Int32]
    var positions: [Int32]
  }

  /// A reference that was found to lead somewhere.
  struct Edge: Sendable {
    let from: RecordRef
    let to: RecordRef
  }

  /// By the kind that is referred to and the kind that refers; nil where no record does.
  private let lists: KindTable<KindTable<Lists?>>

  /// - Complexity: O(*n*) in edges and targets.
  init(_ edges: [Edge], counts: (RecordKind) -> Int) {
    let kinds = RecordKind.allCases.count
    var grouped = [[Edge]](repeating: [], count: kinds * kinds)
    for edge in edges {
      grouped[edge.to.kind.ordinal * kinds + edge.from.kind.ordinal].append(edge)
    }
    lists = KindTable { target in
      let count = counts(target)
      return KindTable { source in
        let edges = grouped[target.ordinal * kinds + source.ordinal]
        return edges.isEmpty ? nil : Self.lists(edges, targets: count)
      }
    }
  }

  /// The records of a kind that refer to `target`, in the order of the file, each once.
  package func positions(of kind: RecordKind, referringTo target: RecordRef) -> RecordPositions {
    guard let lists = lists[target.kind][kind] else {
      return RecordPositions(all: 0)
    }
    let start = Int(lists.starts[target.position])
    return RecordPositions(lists.positions[start..<Int(lists.starts[target.position + 1])])
  }

  /// The records of a kind that refer to `target`, in the order of the file.
  package func records(of kind: RecordKind, referringTo target: RecordRef) -> [RecordRef] {
    positions(of: kind, referringTo: target).map { RecordRef(kind, $0) }
  }

  private static func lists(_ edges: [Edge], targets: Int) -> Lists {
    var starts = [Int32](repeating: 0, count: targets + 1)
    // edges come in the order of the file, so a repeated reference follows its first directly
    var lastOwner = [Int32](repeating: -1, count: targets)
    var kept: [Edge] = []
    for edge in edges where lastOwner[edge.to.position] != Int32(edge.from.position) {
      lastOwner[edge.to.position] = Int32(edge.from.position)
      starts[edge.to.position + 1] += 1
      kept.append(edge)
    }
    for target in 0..<targets { starts[target + 1] += starts[target] }
    var next = starts
    var positions = [Int32](repeating: 0, count: kept.count)
    for edge in kept {
      positions[Int(next[edge.to.position])] = Int32(edge.from.position)
      next[edge.to.position] += 1
    }
    return Lists(starts: starts, positions: positions)
  }
}
