// SPDX-License-Identifier: EUPL-1.2

/// How many cells a terminal gives to a Unicode scalar, by the rules of the C library's `wcwidth`,
/// which ncurses follows.
enum DisplayWidth {
  /// 0, 1 or 2 cells; nil for what is never painted: controls, format characters, unassigned and
  /// private ones.
  ///
  /// - Complexity: O(1) below U+0300, O(log *n*) in the table otherwise.
  static func columns(of scalar: Unicode.Scalar) -> Int? {
    let code = Int32(scalar.value)
    guard code >= 0x300 else {
      return code < 0x20 || (0x7F..<0xA0).contains(code) || code == 0xAD ? nil : 1
    }
    guard let width = tableWidth(code) else { return 1 }
    return width < 0 ? nil : width
  }

  /// The width of the run that a scalar lies in, or nil if it lies in none.
  private static func tableWidth(_ code: Int32) -> Int? {
    var low = 0
    var high = table.count / 3
    while low < high {
      let middle = (low + high) / 2
      if table[3 * middle + 1] < code {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard 3 * low < table.count, table[3 * low] <= code else { return nil }
    return Int(table[3 * low + 2])
  }
}
