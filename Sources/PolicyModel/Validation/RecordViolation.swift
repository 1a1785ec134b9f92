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
    let found = find(violation.key, inRecordAt: Int(violation.place.offset))
    last = found
    guard let value = found.value else { return found.record }
    guard let element = violation.element, found.elements.indices.contains(element) else {
      return value
    }
    return found.elements[element]
  }

  private func find(_ key: String, inRecordAt record: Int) -> Found {
    if let last, last.record == record, last.key == key { return last }
    let value = JSONReader.valueOffset(of: key, inObjectAt: record, bytes)
    let elements = value.map { JSONReader.elementOffsets(inArrayAt: $0, bytes) } ?? []
    return Found(record: record, key: key, value: value, elements: elements)
  }
}
