// SPDX-License-Identifier: EUPL-1.2

/// Something wrong between records, and the place in a record that shows it.
struct RecordViolation {
  let place: Place
  let key: String
  /// The element of the key's list; nil for the key's value itself.
  var element: Int?
  /// The other record that the violation is about.
  var related: Place?
  let finding: Issue.Finding
}

/// Looks places up in the file: positions inside records are not kept, because only messages need
/// them.
struct ValuePlaces {
  /// What was found last: a record's violations of one key come one after the other.
  private struct Found {
    let record: Int
    let key: String
    let value: Int?
    let elements: [Int]
  }

  private let bytes: [UInt8]
  private var last: Found?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func offset(of violation: RecordViolation) -> Int {
    offset(ofKey: violation.key, element: violation.element, in: violation.place)
  }

  /// Where a record's value of a key begins, or an element of it.
  ///
  /// - Parameters:
  ///   - key: nil for the record itself, which also stands in for a key that it does not have.
  ///   - element: The element of the value's list; nil for the value itself.
  ///   - place: The record.
  /// - Returns: A place inside of the record in any case.
  mutating func offset(ofKey key: String?, element: Int?, in place: Place) -> Int {
    let record = Int(place.offset)
    guard let key else { return record }
    let found = find(key, inRecordAt: record)
    last = found
    guard let value = found.value else { return found.record }
    guard let element, found.elements.indices.contains(element) else { return value }
    return found.elements[element]
  }

  private func find(_ key: String, inRecordAt record: Int) -> Found {
    if let last, last.record == record, last.key == key { return last }
    let value = JSONReader.valueOffset(of: key, inObjectAt: record, bytes)
    let elements = value.map { JSONReader.elementOffsets(inArrayAt: $0, bytes) } ?? []
    return Found(record: record, key: key, value: value, elements: elements)
  }
}
