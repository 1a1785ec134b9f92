// SPDX-License-Identifier: EUPL-1.2

/// The cells of one bar, from where it begins to where it ends.
struct BarCells {
  let signs: [Character]
  let isLeftward: Bool

  /// - Parameters:
  ///   - eighths: The bar's length in eighths of a cell, negative to the left.
  ///   - glyphs: What the terminal can show.
  init(_ eighths: Int, _ glyphs: ChartGlyphs) {
    isLeftward = eighths < 0
    let steps = isLeftward ? glyphs.fromRight : glyphs.fromLeft
    let (whole, part) = Int(eighths.magnitude).quotientAndRemainder(dividingBy: 8)
    let full = Array(repeating: steps[8], count: whole)
    signs = part == 0 ? full : full + [steps[part]]
  }
}
