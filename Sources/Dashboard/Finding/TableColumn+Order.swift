// SPDX-License-Identifier: EUPL-1.2

import TextGrid

extension [TableColumn] {
  /// The columns, of which the one that the rows are ordered by says so in a sign.
  func titled(by order: ColumnOrder?, _ glyphs: GlyphSet) -> [TableColumn] {
    guard let order, indices.contains(order.column) else { return self }
    var columns = self
    columns[order.column] = self[order.column].titled(order.sign(glyphs))
    return columns
  }
}

extension ColumnOrder {
  /// Tells which way the rows are ordered.
  func sign(_ glyphs: GlyphSet) -> Character {
    isDescending ? glyphs.charts.hiddenBelow : glyphs.charts.hiddenAbove
  }
}

extension TableColumn {
  /// With a sign before its title, and room for both.
  fileprivate func titled(_ sign: Character) -> TableColumn {
    let title = "\(sign) \(self.title)"
    let width: Width =
      switch self.width {
      case .fixed(let columns): .fixed(max(columns, title.count))
      case .flexible: self.width
      }
    return TableColumn(
      title, width, alignment: alignment, dispensability: dispensability, narrowest: narrowest,
      widest: widest)
  }
}
