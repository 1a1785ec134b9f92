// SPDX-License-Identifier: EUPL-1.2

/// What a table of records tells without naming its kind.
package protocol AnyRecordTable: Sendable {
  var count: Int { get }
  /// The position of the record with that identifier, or nil if there is none.
  func position(ofIdentifier text: String) -> Int?
  func identifier(at position: Int) -> String
  func title(at position: Int) -> LocalizedText
  func evidence(at position: Int) -> Evidence
  func place(at position: Int) -> Place
  /// The positions of records whose identifier an earlier one already has, with that one's position.
  var repetitions: [(position: Int, first: Int)] { get }
}

/// The records of one kind in the order of the file, found by position or by identifier.
package struct RecordTable<Element: Record>: Sendable {
  package let records: [Element]
  private let positions: [EntityID<Element>: Int32]

  /// Of two records with the same identifier the first one is found.
  ///
  /// - Complexity: O(*n*).
  init(_ records: [Element]) {
    self.records = records
    var positions: [EntityID<Element>: Int32] = [:]
    positions.reserveCapacity(records.count)
    for (position, record) in records.enumerated() where positions[record.id] == nil {
      positions[record.id] = Int32(position)
    }
    self.positions = positions
  }

  /// The position of a record, or nil if there is none of that name.
  package func position(of id: EntityID<Element>) -> Int? {
    positions[id].map { Int($0) }
  }

  /// The record of that name, or nil if there is none.
  package subscript(id: EntityID<Element>) -> Element? {
    position(of: id).map { records[$0] }
  }
}

extension RecordTable: AnyRecordTable {
  package var count: Int { records.count }

  package func position(ofIdentifier text: String) -> Int? { position(of: EntityID(text)) }

  package func identifier(at position: Int) -> String { records[position].id.text }

  package func title(at position: Int) -> LocalizedText { records[position].title }

  package func evidence(at position: Int) -> Evidence { records[position].evidence }

  package func place(at position: Int) -> Place { records[position].place }

  package var repetitions: [(position: Int, first: Int)] {
    guard positions.count < records.count else { return [] }
    return records.indices.compactMap { position in
      guard let first = self.position(of: records[position].id), first != position else {
        return nil
      }
      return (position, first)
    }
  }
}
