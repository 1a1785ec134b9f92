// SPDX-License-Identifier: EUPL-1.2

/// A picture of numbers.
///
/// It gets numbers for lengths and places, and every text already formatted; where it differs by
/// colour it differs by a sign too.
package protocol Chart: Sendable {
  /// Columns beyond which it would be harder to read; it leaves the rest of a wider area alone.
  var widest: Int { get }

  /// Rows that it needs to show everything in so many columns.
  func rows(columns: Int, _ lettering: Lettering) -> Int

  /// Draws what fits, from the area's top left corner; the rest is clipped.
  func draw(on canvas: inout Canvas, in area: Rect)
}

extension Chart {
  /// The part of an area that the chart uses.
  func usable(_ area: Rect) -> Rect {
    Rect(
      left: area.left, top: area.top, columns: min(widest, area.columns), rows: area.rows)
  }
}
