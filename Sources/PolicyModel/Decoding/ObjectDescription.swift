// SPDX-License-Identifier: EUPL-1.2

/// A value that is written as a JSON object with known keys.
package protocol Described: FieldValue {
  /// A blank value, which decoding fills. It never leaves this module: a missing key is an error, and
  /// errors keep the whole dataset from being used.
  init()

  static var description: ObjectDescription<Self> { get }
}

extension Described {
  typealias Violation = ObjectDescription<Self>.Violation

  package static var shape: ValueShape { .object(DescribedType(type: Self.self)) }

  package static func decode(
    _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> Self? {
    try description.decode(&decoder)
  }
}

/// The keys of one kind of object, and what must hold between their values.
package struct ObjectDescription<Root: Described>: Sendable {
  /// Something wrong with the value of a key that was read without fault.
  package struct Violation: Sendable {
    /// nil when the object as a whole shows it.
    let key: String?
    let finding: Issue.Finding
    /// Keys that explain it when something is wrong with their own values.
    var unless: [String] = []
  }

  /// Finds what is wrong between values of one object.
  package typealias Check = @Sendable (Root) -> [Violation]

  /// In the order in which authors usually write them.
  package let fields: [Field<Root>]
  private let check: Check

  /// - Parameters:
  ///   - fields: At most 40, no two with the same name.
  ///   - check: What is wrong between the values that were read; nothing by default.
  package init(_ fields: [Field<Root>], check: @escaping Check = { _ in [] }) {
    precondition(fields.count <= KeyPlaces.limit, "an object description has too many fields")
    self.fields = fields
    self.check = check
  }

  func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Root? {
    guard try decoder.expect(.object, shape: Root.shape) else { return nil }
    let start = decoder.reader.offset
    var root = Root()
    let places = try decodeMembers(of: &root, &decoder)
    for index in fields.indices where fields[index].isRequired && places[index] == nil {
      decoder.report(.missingKey(fields[index].name, fields[index].shape), at: start)
    }
    for violation in check(root) where isFounded(violation, places) {
      let offset = violation.key.flatMap {
        JSONReader.valueOffset(of: $0, inObjectAt: start, decoder.reader.bytes)
      }
      decoder.report(violation.finding, at: offset ?? start)
    }
    return root
  }

  /// Reads one of several objects that are one together: no key is required of any of them.
  ///
  /// - Returns: The keys that it has and where they stand, in the order of the fields; none after
  ///   having reported that something else stands there.
  /// - Precondition: The description has no check, which only all objects together could pass.
  func decodePart(
    of root: inout Root, _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> [(name: String, offset: Int)] {
    guard try decoder.expect(.object, shape: Root.shape) else { return [] }
    let places = try decodeMembers(of: &root, &decoder)
    return fields.indices.compactMap { index in
      places[index].map { (fields[index].name, $0) }
    }
  }

  /// Whether all that a violation speaks of was read without fault.
  private func isFounded(_ violation: Violation, _ places: KeyPlaces) -> Bool {
    if let key = violation.key, !places.isSound(index(ofField: key)) { return false }
    return !violation.unless.contains { places.isFaulty(index(ofField: $0)) }
  }

  private func decodeMembers(
    of root: inout Root, _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> KeyPlaces {
    var places = KeyPlaces()
    var unknown: Set<[UInt8]> = []
    var expected = 0
    var isFirst = true
    try decoder.reader.beginObject()
    while let key = try decoder.reader.nextKey(isFirst: &isFirst) {
      guard let index = index(of: key, near: expected, decoder.reader) else {
        try skipUnknown(key, &unknown, &decoder)
        continue
      }
      expected = index + 1
      if let first = places[index] {
        try decoder.skipValue()
        decoder.report(.duplicateKey(fields[index].name), at: key.offset, related: first)
        continue
      }
      places[index] = key.offset
      let faults = decoder.faultCount
      try fields[index].decode(&root, &decoder)
      if decoder.faultCount != faults { places.markFaulty(index) }
    }
    return places
  }

  private func index(ofField name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }

  /// Authors keep the order of keys, so the field after the last one is tried first.
  private func index(of key: JSONReader.Key, near expected: Int, _ reader: JSONReader) -> Int? {
    guard !key.hasEscape else { return index(ofField: reader.text(of: key)) }
    let head = KeyHead(reader.bytes.span, key.bytes)
    for index in expected..<fields.count where matches(key, head, fields[index], reader) {
      return index
    }
    for index in 0..<expected where matches(key, head, fields[index], reader) { return index }
    return nil
  }

  @inline(__always)
  private func matches(
    _ key: JSONReader.Key, _ head: KeyHead, _ field: Field<Root>, _ reader: JSONReader
  ) -> Bool {
    field.head == head && (head.count <= 8 || reader.matches(key, field.name))
  }

  private func skipUnknown(
    _ key: JSONReader.Key, _ seen: inout Set<[UInt8]>, _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) {
    let text = decoder.reader.text(of: key)
    if seen.insert(Array(text.utf8)).inserted {
      decoder.report(.unknownKey(text, known: fields.map { $0.name }), at: key.offset)
    } else {
      decoder.report(.duplicateKey(text), at: key.offset)
    }
    try decoder.skipValue()
  }
}

/// Where the keys of one object stand, by the position of their field; kept without allocating,
/// because every object of a dataset has one.
private struct KeyPlaces {
  static let limit = 40

  /// One more than the offset; 0 while the key has not been seen.
  private var offsets = InlineArray<40, UInt32>(repeating: 0)

  subscript(field: Int) -> Int? {
    get { offsets[field] == 0 ? nil : Int(offsets[field]) - 1 }
    set { offsets[field] = UInt32(truncatingIfNeeded: (newValue ?? -1) + 1) }
  }

  /// A bit for each field whose value something was wrong with.
  private var faulty: UInt64 = 0

  mutating func markFaulty(_ field: Int) { faulty |= 1 << UInt64(field) }

  /// Whether something was wrong with the value of a field.
  func isFaulty(_ field: Int?) -> Bool {
    guard let field else { return false }
    return faulty & 1 << UInt64(field) != 0
  }

  /// Whether a field has been seen and nothing was wrong with its value.
  func isSound(_ field: Int?) -> Bool {
    guard let field else { return false }
    return self[field] != nil && !isFaulty(field)
  }
}
