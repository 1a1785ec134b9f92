// SPDX-License-Identifier: EUPL-1.2

import TextGrid

extension Frame {
  /// A frame of a size with one thing drawn all over it.
  static func drawing(
    columns: Int, rows: Int, _ lettering: Lettering = .unicode,
    _ draw: (inout Canvas, Rect) -> Void
  ) -> Frame {
    var canvas = Canvas(size: Size(columns: columns, rows: rows), lettering: lettering)
    draw(&canvas, canvas.frame.bounds)
    return canvas.frame
  }

  /// The widths of the cells in the first row: `120` is a letter and the halves of a wide glyph.
  var widths: String { row(0).map { String($0.width) }.joined() }
}
