// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// What holds for reading any bytes whatever, without a dataset.
///
/// The fuzzer asserts it too (script/fuzz).
struct ReaderInvariant {
  /// What was broken; nil if all is well.
  static func violation(_ bytes: [UInt8]) -> String? {
    let skipped = error { () throws(JSONSyntaxError) in
      var reader = try JSONReader(bytes)
      try reader.skipValue()
      try reader.finish()
    }
    var walk = Walk()
    let walked = error { () throws(JSONSyntaxError) in
      var reader = try JSONReader(bytes)
      try walk.value(&reader)
      try reader.finish()
    }
    if skipped != walked {
      return "skipping ends with \(skipped as Any), reading with \(walked as Any)"
    }
    if let skipped, !(0...bytes.count).contains(skipped.offset) {
      return "a fault at \(skipped.offset)"
    }
    let expected = ReferenceGrammar.strings(in: bytes)
    if (expected == nil) != (skipped != nil) { return "another reading differs: \(skipped as Any)" }
    if let expected, expected != walk.strings { return "other strings: \(walk.strings)" }
    return nil
  }

  private static func error(in reading: () throws(JSONSyntaxError) -> Void) -> JSONSyntaxError? {
    do {
      try reading()
      return nil
    } catch {
      return error
    }
  }

  /// Reads everything and keeps the keys and strings.
  private struct Walk {
    var strings: [[Unicode.Scalar]] = []

    mutating func value(_ reader: inout JSONReader) throws(JSONSyntaxError) {
      switch try reader.peek() {
      case .object: try members(&reader)
      case .array: try elements(&reader)
      case .string: strings.append(Array(try reader.readString().unicodeScalars))
      case .number: _ = try reader.readNumber()
      case .boolean: _ = try reader.readBoolean()
      case .null: try reader.readNull()
      }
    }

    private mutating func members(_ reader: inout JSONReader) throws(JSONSyntaxError) {
      var isFirst = true
      try reader.beginObject()
      while let key = try reader.nextKey(isFirst: &isFirst) {
        strings.append(Array(reader.text(of: key).unicodeScalars))
        try value(&reader)
      }
    }

    private mutating func elements(_ reader: inout JSONReader) throws(JSONSyntaxError) {
      var isFirst = true
      try reader.beginArray()
      while try reader.nextElement(isFirst: &isFirst) { try value(&reader) }
    }
  }
}
