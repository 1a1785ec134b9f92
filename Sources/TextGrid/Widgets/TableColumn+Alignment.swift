// SPDX-License-Identifier: EUPL-1.2

extension TableColumn.Alignment {
  /// The texts of a column, cut to its width, each with the blank cells before it.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  func aligned(
    _ texts: [StyledText], columns: Int, _ lettering: Lettering
  ) -> [(line: StyledLine, indent: Int)] {
    let lines = texts.map { StyledLine($0, columns: columns, lettering) }
    switch self {
    case .leading: return lines.map { ($0, 0) }
    case .centred: return lines.map { ($0, (columns - $0.width) / 2) }
    case .trailing: return lines.map { ($0, columns - $0.width) }
    case .decimal(let sign):
      let column = DecimalColumn(texts, sign: sign, lettering)
      return zip(lines, texts).map { ($0, column.indent(of: $1, columns: columns)) }
    }
  }

  /// The columns that texts need under each other.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  func width(of texts: [StyledText], _ lettering: Lettering) -> Int {
    switch self {
    case .leading, .centred, .trailing:
      texts.map { StyledLine($0, lettering).width }.max() ?? 0
    case .decimal(let sign): DecimalColumn(texts, sign: sign, lettering).width
    }
  }

  /// The blank cells before a title of such a column: numbers have theirs at the right.
  func indent(ofTitle width: Int, columns: Int) -> Int {
    switch self {
    case .leading: 0
    case .centred: (columns - width) / 2
    case .trailing, .decimal: columns - width
    }
  }
}
