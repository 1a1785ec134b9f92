// SPDX-License-Identifier: EUPL-1.2

/// What the value of each key in a dataset is to a search.
///
/// Anything is text unless something says otherwise, so a new property can be found without a line of
/// code. Otherwise say: the descriptions of records, for their closed words; the fields of searching,
/// for closed words deeper inside; and the ending `Id` or `Ids`, for references, which the index of
/// references knows better.
struct SearchKeys: Sendable {
  enum Role: Hashable, Sendable {
    case text
    /// Words by which a search can be narrowed, such as `tested`.
    case words(SearchField)
    /// A number that is a year.
    case year
    /// Where a period begins and ends.
    case from, to
    /// References, and closed words that no field has.
    case nothing
  }

  private struct Entry: Sendable {
    /// In `names`.
    let name: Range<Int>
    let role: Role
  }

  /// The closed words that each field may have in records, as the dataset writes them.
  private(set) var vocabulary: [SearchField: [String]] = [:]
  /// The keys that are not only text, found by hashing: every key of the file is looked up.
  private var entries: [Entry] = []
  private var names: [UInt8] = []
  /// One more than the entry's position, or 0; a taken slot sends on to the next one.
  private var slots = [UInt16](repeating: 0, count: 1024)

  init(_ tables: RecordTables) {
    var roles: [String: Role] = ["from": .from, "to": .to, "year": .year]
    for field in SearchField.allCases {
      for key in field.keys { roles[key] = .words(field) }
    }
    for kind in RecordKind.allCases {
      for key in tables.table(of: kind).keys { learn(key.name, key.shape, &roles) }
    }
    for (name, role) in roles { add(name, role) }
  }

  private mutating func add(_ name: String, _ role: Role) {
    let start = names.count
    names += name.utf8
    entries.append(Entry(name: start..<names.count, role: role))
    precondition(entries.count < slots.count / 2, "there are too many keys for the hash table")
    var slot = Self.slot(names.span.extracting(start..<names.count))
    while slots[slot] != 0 { slot = (slot + 1) & 1023 }
    slots[slot] = UInt16(entries.count)
  }

  private mutating func learn(_ name: String, _ shape: ValueShape, _ roles: inout [String: Role]) {
    guard case .oneOf(let words) = shape.innermost else { return }
    guard case .words(let field) = roles[name] else {
      roles[name] = .nothing
      return
    }
    let known = vocabulary[field, default: []]
    vocabulary[field, default: []] += words.filter { !known.contains($0) }
  }

  /// - Complexity: O(*n*) in the name's bytes.
  func role(of name: Span<UInt8>) -> Role {
    var slot = Self.slot(name)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if isEqual(entry.name, name) { return entry.role }
      slot = (slot + 1) & 1023
    }
    if hasSuffix(name, "Id") || hasSuffix(name, "Ids") { return .nothing }
    return hasSuffix(name, "Year") ? .year : .text
  }

  private static func slot(_ name: Span<UInt8>) -> Int {
    guard !name.isEmpty else { return 0 }
    return (name.count &* 257 &+ Int(name[0]) &* 7 &+ Int(name[name.count - 1]) &* 31) & 1023
  }

  private func isEqual(_ range: Range<Int>, _ name: Span<UInt8>) -> Bool {
    guard range.count == name.count else { return false }
    for index in 0..<name.count where names[range.lowerBound + index] != name[index] {
      return false
    }
    return true
  }

  private func hasSuffix(_ name: Span<UInt8>, _ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard name.count >= count else { return false }
    return suffix.withUTF8Buffer { bytes in
      for index in 0..<count where unsafe bytes[index] != name[name.count - count + index] {
        return false
      }
      return true
    }
  }
}

extension ValueShape {
  /// What a list, or a list of lists, is made of; the shape itself if it is none.
  var innermost: ValueShape {
    if case .list(let element) = self { element.innermost } else { self }
  }
}
