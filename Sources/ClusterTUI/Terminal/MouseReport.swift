// SPDX-License-Identifier: EUPL-1.2

internal import TextGrid

/// What a terminal tells about the mouse in SGR form: `ESC [ < button ; column ; row M`.
///
/// The older form, `ESC [ M` and three bytes, is swallowed: it cannot name a column above 223.
enum MouseReport {
  /// The event of a report.
  ///
  /// - Parameters:
  ///   - parameters: The bytes between `ESC [` and the last one.
  ///   - final: `M` for a press, `m` for a release.
  /// - Returns: nil for what the program has no use for, such as a button let go.
  static func event(parameters: [UInt8], final: UInt8) -> Event? {
    guard parameters.first == UInt8(ascii: "<"), final == UInt8(ascii: "M") else { return nil }
    let fields = parameters.dropFirst().split(
      separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = fields.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, fields.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    switch numbers[0] {
    case 0: return .clicked(Position(row: numbers[2] - 1, column: numbers[1] - 1))
    case 64: return .wheel(-1)
    case 65: return .wheel(1)
    default: return nil
    }
  }
}
