// SPDX-License-Identifier: EUPL-1.2

/// One key of a JSON object and the property that it fills.
///
/// Fields drive decoding and every message about keys, so a dataset's shape is written down once.
package struct Field<Root: Sendable>: Sendable {
  typealias Read<Value> = @Sendable (inout DatasetDecoder) throws(JSONSyntaxError) -> Value?
  typealias Decode =
    @Sendable (inout Root, inout DatasetDecoder) throws(JSONSyntaxError) -> Void

  /// The key, exactly as it stands in a file.
  package let name: String
  /// Whether an object without it is faulty.
  package let isRequired: Bool
  /// What messages say is expected; made when one needs it, because every start makes all fields.
  package var shape: ValueShape { makeShape() }
  let decode: Decode
  let head: KeyHead
  private let makeShape: @Sendable () -> ValueShape

  /// Properties are filled by closures: a key path for each would have to be made at every start,
  /// which takes longer than reading a small dataset.
  private init<Value>(
    _ name: String, isRequired: Bool, shape: @escaping @Sendable () -> ValueShape,
    read: @escaping Read<Value>, fill: @escaping @Sendable (inout Root, Value) -> Void
  ) {
    self.name = name
    self.isRequired = isRequired
    self.makeShape = shape
    self.head = KeyHead(name.utf8.span)
    self.decode = { (root, decoder) throws(JSONSyntaxError) in
      guard let value = try read(&decoder) else { return }
      fill(&root, value)
    }
  }

  /// A key that every object of this kind must have.
  static func required<Value: FieldValue>(
    _ name: String, fill: @escaping @Sendable (inout Root, Value) -> Void
  ) -> Field {
    Field(name, isRequired: true, shape: { Value.shape }, read: Value.decode, fill: fill)
  }

  /// A key that may be left out; the property then keeps its initial value.
  package static func optional<Value: FieldValue>(
    _ name: String, fill: @escaping @Sendable (inout Root, Value) -> Void
  ) -> Field {
    Field(name, isRequired: false, shape: { Value.shape }, read: Value.decode, fill: fill)
  }

  /// A key that every object must have, read in a way of its own.
  static func required<Value: Sendable>(
    _ name: String, shape: @escaping @autoclosure @Sendable () -> ValueShape,
    read: @escaping Read<Value>, fill: @escaping @Sendable (inout Root, Value) -> Void
  ) -> Field {
    Field(name, isRequired: true, shape: shape, read: read, fill: fill)
  }
}

/// The length and the first eight bytes of a key: nearly all keys are told apart by them.
struct KeyHead: Equatable, Sendable {
  let count: Int
  private let word: UInt64

  init(_ name: Span<UInt8>) {
    self.init(name, 0..<name.count)
  }

  /// - Precondition: `range` lies inside of `bytes`.
  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    word = ByteRuns.head(bytes, range)
    count = range.count
  }
}
