// SPDX-License-Identifier: EUPL-1.2

extension StyledText {
  /// Lays the text out on lines that are no wider than the columns.
  ///
  ///     "alpha beta gamma".wrapped(columns: 10, .unicode, hangingIndent: 2)
  ///
  ///     ┌──────────┐
  ///     │alpha beta│
  ///     │  gamma   │
  ///     └──────────┘
  ///
  /// A line feed ends a paragraph, and each paragraph takes at least one line, so an empty text
  /// gives one empty line. Lines break at spaces, which are lost there; a no-break space is part
  /// of its word. Only a word that is longer than a line breaks inside: after a hyphen, a dash or
  /// a slash if that helps, else wherever the line ends. Nothing else is lost.
  ///
  /// The hanging indent is blank before all lines of a paragraph but its first, and takes less
  /// than half of the columns, whatever is asked for. Without columns there are no lines; in a
  /// single column a wide glyph shows as `�`.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func wrapped(
    columns: Int, _ lettering: Lettering, hangingIndent: Int = 0
  ) -> [StyledLine] {
    guard columns > 0 else { return [] }
    var breaker = LineBreaker(
      columns: columns, repertoire: lettering.repertoire, hangingIndent: hangingIndent)
    for run in runs {
      for (index, part) in run.text.paragraphs.enumerated() {
        if index > 0 { breaker.endParagraph() }
        breaker.append(CellText(part), role: run.role)
      }
    }
    breaker.endParagraph()
    return breaker.lines
  }
}

extension String {
  /// Nearly all texts are a single one, which nobody needs to cut into graphemes to find out.
  fileprivate var paragraphs: [String] {
    guard utf8.contains(UInt8(ascii: "\n")) else { return [self] }
    return split(omittingEmptySubsequences: false, whereSeparator: \.endsParagraph).map(String.init)
  }
}

extension Character {
  fileprivate var endsParagraph: Bool { self == "\n" || self == "\r\n" }
}
