// SPDX-License-Identifier: EUPL-1.2

/// How many cells a Unicode scalar takes, by the rules of glibc's `wcwidth`.
///
/// Layout and painting must agree with the C library, because ncurses moves the cursor by what
/// `wcwidth` says. A table of our own gives the same answer in every locale and can be tested
/// without a terminal. East Asian wide and full-width scalars take two cells; nonspacing and
/// enclosing marks and the medial and final Hangul jamo take none.
///
/// It differs on purpose where nothing should be painted at all: controls, format controls (0 in
/// glibc), private use (1 in glibc), separators of lines and paragraphs, and everything that
/// Unicode 14 does not assign are `unpaintable`.
package enum DisplayWidth: UInt8, Sendable {
  /// Joins the cell of the scalar before it.
  case zero
  case narrow
  case wide
  /// Never reaches a terminal; `CellText` shows something else in its place.
  case unpaintable

  /// - Complexity: O(1) below U+0300, which is nearly all European text; else O(log *n*) in the
  ///   size of the table.
  package init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E, 0xA0..<0x300: self = .narrow
    case 0..<0xA0: self = .unpaintable
    default: self = DisplayWidth.inTable(scalar.value)
    }
  }

  /// The class of the last range that starts at or before `value`.
  private static func inTable(_ value: UInt32) -> DisplayWidth {
    var low = 0
    var high = boundaries.count
    while low < high {
      let middle = (low + high) / 2
      if boundaries[middle] >> 4 <= value { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return .unpaintable }
    return DisplayWidth(rawValue: UInt8(boundaries[low - 1] & 0xF)) ?? .unpaintable
  }
}
