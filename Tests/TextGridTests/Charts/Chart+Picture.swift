// SPDX-License-Identifier: EUPL-1.2

import TextGrid

extension Chart {
  /// The chart alone on a screen; as high as it wants to be if nothing else is said.
  func picture(columns: Int, rows: Int? = nil, _ lettering: Lettering = .unicode) -> Frame {
    let rows = rows ?? self.rows(columns: columns, lettering)
    return Frame.drawing(columns: columns, rows: rows, lettering) { canvas, area in
      draw(on: &canvas, in: area)
    }
  }
}
