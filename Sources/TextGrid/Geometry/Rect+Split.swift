// SPDX-License-Identifier: EUPL-1.2

extension Rect {
  /// Takes up to `rows` rows off the top; the rest stays in the rectangle.
  package mutating func removeTop(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), self.rows)
    let part = Rect(left: left, top: top, columns: columns, rows: taken)
    self = Rect(left: left, top: top + taken, columns: columns, rows: self.rows - taken)
    return part
  }

  /// Takes up to `rows` rows off the bottom; the rest stays in the rectangle.
  package mutating func removeBottom(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), self.rows)
    self.size = Size(columns: columns, rows: self.rows - taken)
    return Rect(left: left, top: bottom, columns: columns, rows: taken)
  }

  /// Takes up to `columns` columns off the left; the rest stays in the rectangle.
  package mutating func removeLeft(_ columns: Int) -> Rect {
    let taken = min(max(0, columns), self.columns)
    let part = Rect(left: left, top: top, columns: taken, rows: rows)
    self = Rect(left: left + taken, top: top, columns: self.columns - taken, rows: rows)
    return part
  }

  /// A block of the wished size in the middle of this one, cut down to fit.
  package func centred(columns: Int, rows: Int) -> Rect {
    let columns = min(max(0, columns), self.columns)
    let rows = min(max(0, rows), self.rows)
    return Rect(
      left: left + (self.columns - columns) / 2, top: top + (self.rows - rows) / 2,
      columns: columns, rows: rows)
  }
}
