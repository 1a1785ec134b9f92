// SPDX-License-Identifier: EUPL-1.2

internal import CNcurses
internal import TextGrid

/// Where our table of widths and the C library count other columns for a character.
///
/// Curses moves its cursor by the library's answer. Characters on which the two disagree are painted
/// as question marks, so that they move nothing.
struct WidthComparison {
  /// Characters that would be painted if the library agreed, as ranges.
  private(set) var disagreements: [ClosedRange<UInt32>] = []

  var count: Int { disagreements.reduce(0) { $0 + $1.count } }

  /// Asks for every character; in the locale of the process, which must be a UTF-8 one.
  ///
  /// - Complexity: a million calls, some hundredths of a second.
  init() {
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let width = Self.columns(of: scalar),
        wcwidth(wchar_t(bitPattern: value)) != width
      else { continue }
      append(value)
    }
  }

  private mutating func append(_ value: UInt32) {
    if let last = disagreements.last, last.upperBound + 1 == value {
      disagreements[disagreements.count - 1] = last.lowerBound...value
    } else {
      disagreements.append(value...value)
    }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int32? {
    switch DisplayWidth(scalar) {
    case .zero: 0
    case .narrow: 1
    case .wide: 2
    case .unpaintable: nil
    }
  }
}
