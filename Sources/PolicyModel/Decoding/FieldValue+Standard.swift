// SPDX-License-Identifier: EUPL-1.2

extension String: FieldValue {
  package static var shape: ValueShape { .text }

  /// A text that is left empty on purpose is written by leaving the key out, so `""` is a fault.
  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> String? {
    try decoder.scanText().map { decoder.reader.text(of: $0) }
  }
}

extension Bool: FieldValue {
  package static var shape: ValueShape { .boolean }

  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Bool? {
    guard try decoder.expect(.boolean, shape: shape) else { return nil }
    return try decoder.reader.readBoolean()
  }
}

extension Double: FieldValue {
  package static var shape: ValueShape { .number(nil) }

  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> Double? {
    try decodeNumber(in: nil, &decoder)
  }
}

extension Array: FieldValue where Element: FieldValue {
  package static var shape: ValueShape { .list(of: Element.shape) }

  /// Elements that cannot be read are reported and left out.
  package static func decode(_ decoder: inout DatasetDecoder) throws(JSONSyntaxError) -> [Element]?
  {
    guard try decoder.expect(.array, shape: shape) else { return nil }
    var elements: [Element] = []
    var isFirst = true
    try decoder.reader.beginArray()
    while try decoder.reader.nextElement(isFirst: &isFirst) {
      if let element = try Element.decode(&decoder) { elements.append(element) }
    }
    return elements
  }
}

extension FieldValue {
  /// Reads a whole number within a range.
  ///
  /// - Returns: nil after having reported what stands there instead.
  package static func decodeInteger(
    in range: ClosedRange<Int>, _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> Int? {
    guard try decoder.expect(.number, shape: .integer(range)) else { return nil }
    let start = decoder.reader.offset
    let number = try decoder.reader.readNumber()
    guard number.value != nil, number.integer != nil || !number.isWhole else {
      decoder.report(.numberOutOfRange(decoder.excerpt(from: start)), at: start)
      return nil
    }
    guard let integer = number.integer else {
      let found = decoder.excerpt(from: start)
      decoder.report(.wrongType(found: found, expected: .integer(range)), at: start)
      return nil
    }
    guard range.contains(integer) else {
      decoder.report(.outOfRange(decoder.excerpt(from: start), allowed: range), at: start)
      return nil
    }
    return integer
  }

  /// Reads a number that need not be whole, within a range or, where that is nil, without bounds.
  ///
  /// - Returns: nil after having reported what stands there instead.
  static func decodeNumber(
    in range: ClosedRange<Int>?, _ decoder: inout DatasetDecoder
  ) throws(JSONSyntaxError) -> Double? {
    guard try decoder.expect(.number, shape: .number(range)) else { return nil }
    let start = decoder.reader.offset
    guard let value = try decoder.reader.readNumber().value else {
      decoder.report(.numberOutOfRange(decoder.excerpt(from: start)), at: start)
      return nil
    }
    guard let range, value < Double(range.lowerBound) || value > Double(range.upperBound) else {
      return value
    }
    decoder.report(.outOfRange(decoder.excerpt(from: start), allowed: range), at: start)
    return nil
  }
}
