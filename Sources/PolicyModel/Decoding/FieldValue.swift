// SPDX-License-Identifier: EUPL-1.2

/// Something that stands as one value in a dataset.
package protocol FieldValue: Sendable {
  /// What a message says was expected when something else stands there.
  static var shape: ValueShape { get }

  /// Reads the value that comes next, whatever it is.
  ///
  /// - Returns: nil when the value is not of this type; the reason has then been reported and the
  ///   decoder stands behind the value.
  /// - Throws: Only when the bytes are not JSON, where reading has to stop.
  static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Self?
}

/// What a value looks like in JSON.
package indirect enum ValueShape: Hashable, Sendable {
  case text
  /// `"text"`, or an object with a text per language code.
  case localizedText
  case identifier
  /// The identifier of a record of that kind.
  case reference(RecordKind)
  case date
  case boolean
  case integer(ClosedRange<Int>)
  /// A number that need not be whole; nil when any will do.
  case number(ClosedRange<Int>?)
  case oneOf([String])
  case object
  case list(of: ValueShape)
}
