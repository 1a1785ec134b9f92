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
