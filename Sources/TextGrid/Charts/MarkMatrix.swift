// SPDX-License-Identifier: EUPL-1.2

/// Which rows have which features.
///
///                   Vouchers  Loans  Equity
///     Hungary          ■        ▄      □
///     Slovakia         ■        ?    2013
///     ■ yes  ▄ in part  □ no  ? not known
package struct MarkMatrix: GridChart, Hashable {
  package enum Mark: Hashable, Sendable {
    case yes
    case partial
    case no
    case unknown
    /// Says more than a sign; empty for nothing at all.
    case text(String)
  }

  package struct Row: Hashable, Sendable {
    package let label: String
    /// One per column; what is missing is blank.
    package let marks: [Mark]

    package init(_ label: String, _ marks: [Mark]) {
      self.label = label
      self.marks = marks
    }
  }

  /// What the signs mean, in the user's language.
  package struct Meanings: Hashable, Sendable {
    package let yes: String
    package let partial: String
    package let no: String
    package let unknown: String

    package init(yes: String, partial: String, no: String, unknown: String) {
      self.yes = yes
      self.partial = partial
      self.no = no
      self.unknown = unknown
    }
  }

  package let columns: [String]
  package let rows: [Row]
  package let meanings: Meanings
  package let choice: CellGrid.Choice
  package let first: Position

  /// - Parameters:
  ///   - columns: Titles from left to right.
  ///   - rows: From top to bottom.
  ///   - meanings: The legend, which shows the signs that are in use.
  ///   - choice: Scrolled into view.
  ///   - first: The first row and column to be seen.
  package init(
    columns: [String], rows: [Row], meanings: Meanings, choice: CellGrid.Choice = .none,
    first: Position = Position(row: 0, column: 0)
  ) {
    self.columns = columns
    self.rows = rows
    self.meanings = meanings
    self.choice = choice
    self.first = first
  }

  package var cellRows: Int { rows.count }
  package var columnTitles: [String] { columns }

  package func grid(_ glyphs: GlyphSet) -> CellGrid {
    CellGrid(
      columns: columns.map { CellGrid.Column($0, alignment: .centred) },
      rows: rows.map { row in
        CellGrid.Row(
          StyledText(row.label),
          row.marks.map { CellGrid.Entry(text(of: $0, glyphs.charts)) })
      },
      choice: choice, first: first)
  }

  package func legend(_ glyphs: GlyphSet) -> Legend {
    let used = Set(rows.flatMap(\.marks))
    let known: [(Mark, String)] = [
      (.yes, meanings.yes), (.partial, meanings.partial), (.no, meanings.no),
      (.unknown, meanings.unknown),
    ]
    return Legend(
      known.filter { used.contains($0.0) }.map { mark, meaning in
        text(of: mark, glyphs.charts) + StyledText(" " + meaning)
      })
  }

  private func text(of mark: Mark, _ glyphs: ChartGlyphs) -> StyledText {
    switch mark {
    case .yes: StyledText(String(glyphs.yes), .positive)
    case .partial: StyledText(String(glyphs.partial), .warning)
    case .no: StyledText(String(glyphs.no), .muted)
    case .unknown: StyledText(String(glyphs.unknown), .muted)
    case .text(let text): StyledText(text)
    }
  }
}
