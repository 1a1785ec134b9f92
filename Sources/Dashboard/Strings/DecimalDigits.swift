// SPDX-License-Identifier: EUPL-1.2

/// The decimal digits of a number, as ASCII: rounding them gives what people expect of 2.675, which no
/// binary number is.
struct DecimalDigits {
  /// At least one, without leading zeros.
  private(set) var whole: [UInt8]
  /// Without trailing zeros until it is rounded.
  private(set) var fraction: [UInt8]

  private static let zero = UInt8(ascii: "0")

  var isZero: Bool { (whole + fraction).allSatisfy { $0 == Self.zero } }

  /// The fewest digits that are read back as the same number.
  ///
  /// - Precondition: `number` is finite and not negative.
  init(_ number: Double) {
    // `12.5`, `1e+16` or `1.5e-07`
    let parts = number.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let shift = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    var digits = mantissa.flatMap { Array($0.utf8) }
    var point = mantissa[0].utf8.count + shift
    if point < 1 {
      digits.insert(contentsOf: Array(repeating: Self.zero, count: 1 - point), at: 0)
      point = 1
    }
    digits += Array(repeating: Self.zero, count: max(0, point - digits.count))
    whole = Array(digits[..<point])
    fraction = Array(digits[point...])
    while fraction.last == Self.zero { fraction.removeLast() }
    while whole.count > 1, whole.first == Self.zero { whole.removeFirst() }
  }

  /// Keeps as many digits after the point, rounding half away from zero; fills up with zeros.
  mutating func round(to decimals: Int) {
    guard fraction.count > decimals else {
      fraction += Array(repeating: Self.zero, count: decimals - fraction.count)
      return
    }
    let roundsUp = fraction[decimals] >= UInt8(ascii: "5")
    fraction.removeSubrange(decimals...)
    if roundsUp { addUnit() }
  }

  /// Adds one to the last digit.
  private mutating func addUnit() {
    var digits = whole + fraction
    var index = digits.count - 1
    while index >= 0, digits[index] == UInt8(ascii: "9") {
      digits[index] = Self.zero
      index -= 1
    }
    if index >= 0 { digits[index] += 1 } else { digits.insert(UInt8(ascii: "1"), at: 0) }
    let point = digits.count - fraction.count
    whole = Array(digits[..<point])
    fraction = Array(digits[point...])
  }
}
