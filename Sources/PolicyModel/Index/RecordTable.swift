// SPDX-License-Identifier: EUPL-1.2

/// What a table of records tells without naming its kind.
package protocol AnyRecordTable: Sendable {
  var count: Int { get }
  /// The position of the record with that identifier, or nil if there is none.
  func position(ofIdentifier text: String) -> Int?
  func position(ofIdentifier utf8: Span<UInt8>) -> Int?
  func identifier(at position: Int) -> String
  func title(at position: Int) -> LocalizedText
  func evidence(at position: Int) -> Evidence
  func place(at position: Int) -> Place
  /// The positions of records whose identifier an earlier one already has, with that one's position.
  var repetitions: [(position: Int, first: Int)] { get }
  /// The keys that its records may have in a file.
  var keys: [(name: String, shape: ValueShape)] { get }
}

/// The records of one kind in the order of the file, found by position or by identifier.
package struct RecordTable<Element: Record>: Sendable {
  /// In the order of the files.
  package let records: [Element]
  private let index: IdentifierIndex
  /// Also here, because asking a record of a kind that is not known copies it with all of its texts.
  private let places: [Place]

  /// Of two records with the same identifier the first one is found.
  ///
  /// - Complexity: O(*n*).
  init(_ records: [Element]) {
    self.records = records
    self.index = IdentifierIndex(count: records.count) { records[$0].id.text }
    self.places = records.map(\.place)
  }

  /// The position of a record, or nil if there is none of that name.
  package func position(of id: EntityID<Element>) -> Int? {
    index.position(of: id.text.utf8.span)
  }

  /// The record of that name, or nil if there is none.
  package subscript(id: EntityID<Element>) -> Element? {
    position(of: id).map { records[$0] }
  }
}

extension RecordTable: AnyRecordTable {
  package var count: Int { records.count }

  package func position(ofIdentifier text: String) -> Int? {
    index.position(of: text.utf8.span)
  }

  package func position(ofIdentifier utf8: Span<UInt8>) -> Int? { index.position(of: utf8) }

  package func identifier(at position: Int) -> String { records[position].id.text }

  package func title(at position: Int) -> LocalizedText { records[position].title }

  package func evidence(at position: Int) -> Evidence { records[position].evidence }

  package func place(at position: Int) -> Place { places[position] }

  package var repetitions: [(position: Int, first: Int)] { index.repetitions }

  package var keys: [(name: String, shape: ValueShape)] {
    Element.description.fields.map { ($0.name, $0.shape) }
  }
}
