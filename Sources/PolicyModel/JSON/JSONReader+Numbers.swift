// SPDX-License-Identifier: EUPL-1.2

/// A JSON number as it was written.
package struct JSONNumber: Hashable, Sendable {
  /// The nearest double, or nil when the number is outside its range (or absurdly long).
  package let value: Double?
  /// The exact value when it was written as a whole number that fits.
  package let integer: Int?
  /// Whether it was written with neither fraction nor exponent.
  package let isWhole: Bool
}

extension JSONReader {
  /// Digits and signs beyond which a number is not looked at: a double has 17 significant digits.
  private static let lengthLimit = 1024

  /// Reads the number that comes next.
  ///
  /// - Precondition: `peek()` said `.number`.
  package mutating func readNumber() throws(JSONSyntaxError) -> JSONNumber {
    let start = offset
    let isWhole = try scanNumber()
    guard offset - start <= Self.lengthLimit else {
      return JSONNumber(value: nil, integer: nil, isWhole: isWhole)
    }
    if let short = shortNumber(start, isWhole: isWhole) { return short }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    let value = Double(text).flatMap { $0.isFinite ? $0 : nil }
    return JSONNumber(value: value, integer: isWhole ? Int(text) : nil, isWhole: isWhole)
  }

  /// The number if it has at most 15 digits and no exponent, otherwise nil.
  ///
  /// Its digits and the power of ten below them are then exact in a double, so that one division
  /// rounds as the standard library would.
  private func shortNumber(_ start: Int, isWhole: Bool) -> JSONNumber? {
    guard offset - start <= 17 else { return nil }
    var digits = 0
    var count = 0
    var divisor = 1.0
    var isFraction = false
    for position in start..<offset {
      switch bytes[position] {
      case let byte where isDigit(byte):
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        count += 1
        if isFraction { divisor *= 10 }
      case UInt8(ascii: "."): isFraction = true
      case UInt8(ascii: "-"): break
      default: return nil
      }
    }
    guard count <= 15 else { return nil }
    let isNegative = bytes[start] == UInt8(ascii: "-")
    let magnitude = Double(digits) / divisor
    return JSONNumber(
      value: isNegative ? -magnitude : magnitude,
      integer: isWhole ? (isNegative ? -digits : digits) : nil, isWhole: isWhole)
  }

  /// Steps behind the number and tells whether it has neither fraction nor exponent.
  mutating func scanNumber() throws(JSONSyntaxError) -> Bool {
    let start = offset
    var isWhole = true
    if bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    if byte == UInt8(ascii: "0") {
      offset += 1
    } else {
      try scanDigits(start)
    }
    if byte == UInt8(ascii: ".") {
      isWhole = false
      offset += 1
      try scanDigits(start)
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      isWhole = false
      offset += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { offset += 1 }
      try scanDigits(start)
    }
    guard !isDigit(byte) else { throw JSONSyntaxError(offset: start, kind: .malformedNumber) }
    return isWhole
  }

  private var byte: UInt8? { offset < end ? bytes[offset] : nil }

  private func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func scanDigits(_ start: Int) throws(JSONSyntaxError) {
    guard isDigit(byte) else { throw JSONSyntaxError(offset: start, kind: .malformedNumber) }
    while isDigit(byte) { offset += 1 }
  }
}
