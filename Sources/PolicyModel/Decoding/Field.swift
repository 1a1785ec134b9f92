// SPDX-License-Identifier: EUPL-1.2

/// One key of a JSON object and the property that it fills.
///
/// Fields drive decoding and every message about keys, so a dataset's shape is written down once.
package struct Field<Root: Sendable>: Sendable {
  typealias Decode =
    @Sendable (inout Root, inout DatasetDecoder) throws(JSONSyntaxError) -> Void

  package let name: String
  package let isRequired: Bool
  package let shape: ValueShape
  let nameBytes: [UInt8]
  let decode: Decode

  private init(_ name: String, isRequired: Bool, shape: ValueShape, decode: @escaping Decode) {
    self.name = name
    self.isRequired = isRequired
    self.shape = shape
    self.nameBytes = Array(name.utf8)
    self.decode = decode
  }

  /// A key that every object of this kind must have.
  static func required<Value: FieldValue>(
    _ name: String, _ property: any WritableKeyPath<Root, Value> & Sendable
  ) -> Field {
    Field(name, isRequired: true, shape: Value.shape) {
      (root, decoder) throws(JSONSyntaxError) in
      guard let value = try Value.decode(&decoder) else { return }
      root[keyPath: property] = value
    }
  }

  /// A key that every object must have, read in a way of its own.
  static func required<Value: Sendable>(
    _ name: String, _ property: any WritableKeyPath<Root, Value> & Sendable, shape: ValueShape,
    read: @escaping @Sendable (inout DatasetDecoder) throws(JSONSyntaxError) -> Value?
  ) -> Field {
    Field(name, isRequired: true, shape: shape) {
      (root, decoder) throws(JSONSyntaxError) in
      guard let value = try read(&decoder) else { return }
      root[keyPath: property] = value
    }
  }

  /// A key that may be left out; the property then keeps its initial value.
  static func optional<Value: FieldValue>(
    _ name: String, _ property: any WritableKeyPath<Root, Value> & Sendable
  ) -> Field {
    Field(name, isRequired: false, shape: Value.shape) {
      (root, decoder) throws(JSONSyntaxError) in
      guard let value = try Value.decode(&decoder) else { return }
      root[keyPath: property] = value
    }
  }

  /// A key that may be left out; nil then means "not known".
  static func optional<Value: FieldValue>(
    _ name: String, _ property: any WritableKeyPath<Root, Value?> & Sendable
  ) -> Field {
    Field(name, isRequired: false, shape: Value.shape) {
      (root, decoder) throws(JSONSyntaxError) in
      root[keyPath: property] = try Value.decode(&decoder)
    }
  }
}
