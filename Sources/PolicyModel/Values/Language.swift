// SPDX-License-Identifier: EUPL-1.2

/// A language by its ISO 639-1 code, such as `hu`.
package struct Language: Hashable, Sendable {
  /// The code's two letters; every text of a dataset names languages, so they are kept small.
  private let first: UInt8
  private let second: UInt8

  /// The language to fall back on.
  package static let english = Language(trusted: UInt8(ascii: "e"), UInt8(ascii: "n"))
  /// The language that half of the users read.
  package static let hungarian = Language(trusted: UInt8(ascii: "h"), UInt8(ascii: "u"))

  private init(trusted first: UInt8, _ second: UInt8) {
    self.first = first
    self.second = second
  }

  /// - Returns: nil unless the code is two lower-case letters.
  package init?(code: String) {
    let utf8 = Array(code.utf8.prefix(3))
    guard utf8.count == 2 else { return nil }
    self.init(utf8[0], utf8[1])
  }

  /// - Returns: nil unless both are lower-case letters of ASCII.
  init?(_ first: UInt8, _ second: UInt8) {
    guard (0x61...0x7A).contains(first), (0x61...0x7A).contains(second) else { return nil }
    self.init(trusted: first, second)
  }

  /// Two lower-case letters.
  package var code: String { String(decoding: [first, second], as: UTF8.self) }

  /// Both letters as one number, never 0.
  var number: UInt16 { UInt16(first) << 8 | UInt16(second) }
}
