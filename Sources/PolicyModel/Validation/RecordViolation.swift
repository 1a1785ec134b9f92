// SPDX-License-Identifier: EUPL-1.2

/// Something wrong between records, and the place in a record that shows it.
struct RecordViolation {
  let place: Place
  let key: String
  /// The element of the key's list; nil for the key's value itself.
  var element: Int?
  let finding: Issue.Finding

  /// Looks the place up in the file: positions inside records are not kept, because only messages
  /// need them.
  func offset(in bytes: [UInt8]) -> Int {
    let record = Int(place.offset)
    guard let value = JSONReader.valueOffset(of: key, inObjectAt: record, bytes) else {
      return record
    }
    guard let element else { return value }
    let elements = JSONReader.elementOffsets(inArrayAt: value, bytes)
    return elements.indices.contains(element) ? elements[element] : value
  }
}
