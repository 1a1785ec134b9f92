// SPDX-License-Identifier: EUPL-1.2

/// Values in rows and columns, each with a shade for its level.
///
///                 2012    2013    2014
///     Austria    █ 118   █ 120   ▓ 109
///     Hungary    ░  66   ░  65     n/a
///     · < 50  ░ 50–90  ▒ 90–100  ▓ 100–115  █ > 115
///
/// A shade has a sign beside its colour, which the legend repeats. A value that is missing has neither.
package struct HeatMap: GridChart, Hashable {
  package struct Value: Hashable, Sendable {
    /// The value as it is read, or why there is none.
    package let text: String
    /// From 0 to 4; nil for a value that is missing.
    package let level: UInt8?

    /// A level above 4 counts as 4.
    package init(_ text: String, level: UInt8?) {
      self.text = text
      self.level = level.map { min(4, $0) }
    }
  }

  package struct Row: Hashable, Sendable {
    package let label: String
    /// One per column; what is missing is blank.
    package let values: [Value]

    package init(_ label: String, _ values: [Value]) {
      self.label = label
      self.values = values
    }
  }

  package let columns: [String]
  package let rows: [Row]
  /// What each level stands for, from 0 on; up to five.
  package let levels: [String]
  package let choice: CellGrid.Choice
  package let first: Position
  package let decimalSign: Character?

  /// - Parameters:
  ///   - columns: Titles from left to right.
  ///   - rows: From top to bottom.
  ///   - levels: What each level stands for, from 0 on; empty: no legend.
  ///   - choice: Scrolled into view.
  ///   - first: The first row and column to be seen.
  ///   - decimalSign: The decimal sign of the texts, nil when they have none.
  package init(
    columns: [String], rows: [Row], levels: [String], choice: CellGrid.Choice = .none,
    first: Position = Position(row: 0, column: 0), decimalSign: Character? = nil
  ) {
    self.columns = columns
    self.rows = rows
    self.levels = levels
    self.choice = choice
    self.first = first
    self.decimalSign = decimalSign
  }

  package var cellRows: Int { rows.count }
  package var columnTitles: [String] { columns }

  package func grid(_ glyphs: GlyphSet) -> CellGrid {
    let alignment = decimalSign.map(TableColumn.Alignment.decimal) ?? .trailing
    return CellGrid(
      columns: columns.map { CellGrid.Column($0, alignment: alignment) },
      rows: rows.map { row in
        CellGrid.Row(StyledText(row.label), row.values.map { entry($0, glyphs.charts) })
      },
      choice: choice, first: first)
  }

  package func legend(_ glyphs: GlyphSet) -> Legend {
    Legend(
      zip(levels, glyphs.charts.shades).enumerated().map { index, entry in
        StyledText(" \(entry.1)") + StyledText(" \(entry.0) ", .level(UInt8(index)))
      })
  }

  private func entry(_ value: Value, _ glyphs: ChartGlyphs) -> CellGrid.Entry {
    guard let level = value.level else { return CellGrid.Entry(StyledText(value.text, .muted)) }
    let role = Role.level(level)
    return CellGrid.Entry(
      StyledText(value.text, role), sign: glyphs.shades[Int(level)], ground: role)
  }
}
