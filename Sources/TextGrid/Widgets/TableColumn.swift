// SPDX-License-Identifier: EUPL-1.2

/// A column of a table.
package struct TableColumn: Hashable, Sendable {
  package enum Width: Hashable, Sendable {
    case fixed(Int)
    /// Takes what the others leave, at least this much.
    case flexible(least: Int)
  }

  package enum Alignment: Hashable, Sendable {
    case leading, centred, trailing
    /// Numbers under each other by their decimal sign, as a block at the column's right edge.
    case decimal(Character)
  }

  package let title: String
  package let width: Width
  package let alignment: Alignment
  /// Columns with a higher number are the first to go when there is no room; 0 always stays.
  package let dispensability: Int
  /// How narrow it may become where more columns are seen then; nil for a width that must stay.
  package let narrowest: Int?
  /// How wide it may become where all columns are seen and room is left; nil for a width that must stay.
  package let widest: Int?

  var isFlexible: Bool {
    switch width {
    case .fixed: false
    case .flexible: true
    }
  }

  package init(
    _ title: String, _ width: Width, alignment: Alignment = .leading, dispensability: Int = 0,
    narrowest: Int? = nil, widest: Int? = nil
  ) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.dispensability = dispensability
    self.narrowest = narrowest
    self.widest = widest
  }
}
