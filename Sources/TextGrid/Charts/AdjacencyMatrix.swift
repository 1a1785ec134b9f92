// SPDX-License-Identifier: EUPL-1.2

/// Who is linked with whom: every pair stands on both sides of the diagonal.
///
///               1  2  3
///     1 WGEO    ╲  ■  ·
///     2 PBN     ■  ╲  2
///     3 TRIM    ·  2  ╲
///     1 West-Pannonian …  2 Pannon Business Network  3 …
package struct AdjacencyMatrix: GridChart, Hashable {
  package struct Member: Hashable, Sendable {
    /// For the row.
    package let short: String
    /// For the legend; empty when the short name says it.
    package let name: String

    package init(_ short: String, name: String = "") {
      self.short = short
      self.name = name
    }
  }

  package struct Link: Hashable, Sendable {
    package let one: Int
    package let other: Int
    /// Says more than that there is a link, for example how many; empty for the sign of a link.
    package let text: String

    /// - Parameters:
    ///   - one: An index of the members.
    ///   - other: An index of the members; a link to itself is not shown.
    ///   - text: Says more than that there is a link; empty for the sign of a link.
    package init(_ one: Int, _ other: Int, text: String = "") {
      self.one = one
      self.other = other
      self.text = text
    }
  }

  package let members: [Member]
  package let links: [Link]
  package let choice: CellGrid.Choice
  package let first: Position

  /// - Parameters:
  ///   - members: In the order of rows and columns.
  ///   - links: In any order; of two for the same pair the last is shown.
  ///   - choice: Scrolled into view.
  ///   - first: The first row and column to be seen.
  package init(
    members: [Member], links: [Link], choice: CellGrid.Choice = .none,
    first: Position = Position(row: 0, column: 0)
  ) {
    self.members = members
    self.links = links
    self.choice = choice
    self.first = first
  }

  package var cellRows: Int { members.count }
  package var columnTitles: [String] { members.indices.map { String($0 + 1) } }

  package func grid(_ glyphs: GlyphSet) -> CellGrid {
    var texts: [Position: String] = [:]
    for link in links {
      texts[Position(row: link.one, column: link.other)] = link.text
      texts[Position(row: link.other, column: link.one)] = link.text
    }
    return CellGrid(
      columns: columnTitles.map { CellGrid.Column($0, alignment: .centred) },
      rows: members.enumerated().map { row, member in
        CellGrid.Row(
          label(row, member.short),
          members.indices.map { column in
            entry(row, column, texts[Position(row: row, column: column)], glyphs.charts)
          })
      },
      choice: choice, first: first)
  }

  package func legend(_ glyphs: GlyphSet) -> Legend {
    Legend(
      members.enumerated().filter { !$0.element.name.isEmpty }.map { index, member in
        label(index, member.name)
      })
  }

  private func label(_ index: Int, _ text: String) -> StyledText {
    let blanks = String(members.count).count - String(index + 1).count
    return StyledText(String(repeating: " ", count: blanks) + String(index + 1), .label)
      + StyledText(" " + text)
  }

  private func entry(
    _ row: Int, _ column: Int, _ text: String?, _ glyphs: ChartGlyphs
  ) -> CellGrid.Entry {
    if row == column { return CellGrid.Entry(StyledText(String(glyphs.diagonal), .rule)) }
    guard let text else { return CellGrid.Entry(StyledText(String(glyphs.absent), .muted)) }
    return CellGrid.Entry(
      StyledText(text.isEmpty ? String(glyphs.yes) : text, .positive))
  }
}
