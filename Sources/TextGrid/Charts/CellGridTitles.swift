// SPDX-License-Identifier: EUPL-1.2

/// The titles of a grid's columns, on one or two lines each.
///
///     Machinery and  Wood and
///      mechatronics  furniture  Tourism
///
/// A grid has to show many columns, so that a long title takes a second line before it takes more
/// columns. Two titles never look alike: where both would be cut to the same, their ends are shown.
struct CellGridTitles {
  /// Shorter titles stay on one line.
  private static let longestLine = 12
  /// What is longer even on two lines is cut.
  private static let widest = 18
  private static let mostLines = 2

  /// For each column, from top to bottom; the last one stands right above the cells.
  let lines: [[StyledLine]]
  /// Lines of the title that has most of them, and one for no titles at all.
  let rows: Int

  /// - Parameters:
  ///   - titles: From left to right.
  ///   - lettering: What the terminal can show.
  /// - Complexity: O(*n*) in the length of the titles.
  init(_ titles: [StyledText], _ lettering: Lettering) {
    var lines = titles.map { Self.lines(of: $0, lettering) }
    for alike in Self.alike(lines, titles) {
      for index in alike { lines[index] = [Self.end(of: titles[index], lettering)] }
    }
    self.lines = lines
    rows = lines.map(\.count).max() ?? 1
  }

  /// Cells that the title of a column takes.
  func columns(of index: Int) -> Int { lines[index].map(\.width).max() ?? 0 }

  private static func lines(of title: StyledText, _ lettering: Lettering) -> [StyledLine] {
    let whole = StyledLine(title, lettering)
    guard whole.width > longestLine else { return [whole] }
    // half of it has to fit on each line
    for columns in stride(from: max(longestLine, whole.width / 2), through: widest, by: 1) {
      let lines = title.wrapped(columns: columns, lettering)
      if lines.count <= mostLines, keepsWords(lines, whole) { return lines }
    }
    return cut(title.wrapped(columns: widest, lettering), lettering)
  }

  /// Whether the line ends between words or after a hyphen.
  private static func keepsWords(_ lines: [StyledLine], _ whole: StyledLine) -> Bool {
    let isAtSpace = lines.reduce(0) { $0 + $1.width } < whole.width
    let last = lines.first?.items.last?.glyph.character
    return lines.count == 1 || isAtSpace || last?.isLetter == false
  }

  /// The first line, and of the others as much as fits on one.
  private static func cut(_ lines: [StyledLine], _ lettering: Lettering) -> [StyledLine] {
    guard var rest = lines.dropFirst().first else { return lines }
    for line in lines.dropFirst(mostLines) {
      rest.append(StyledLine.Item(glyph: .space, role: .label))
      rest.append(contentsOf: line.items)
    }
    return [lines[0], rest.truncated(to: widest, lettering)]
  }

  /// Columns whose titles are not the same but look so.
  private static func alike(_ lines: [[StyledLine]], _ titles: [StyledText]) -> [[Int]] {
    let groups = Dictionary(grouping: lines.indices) { lines[$0].map(\.text) }
    return groups.values.filter { Set($0.map { titles[$0].plain }).count > 1 }
  }

  private static func end(of title: StyledText, _ lettering: Lettering) -> StyledLine {
    let whole = StyledLine(title, lettering)
    var line = StyledLine(
      StyledText(String(lettering.glyphs.ellipsis), title.runs.first?.role ?? .label), lettering)
    line.append(contentsOf: whole.items.suffix(widest - line.width))
    return line
  }
}
