// SPDX-License-Identifier: EUPL-1.2

/// A row of titles of which one is chosen: the tabs of the program and the pages of a tab.
///
///      0 Overview  1 Innovation ▸4 Finance◂ 5 Specialisation
///
/// The chosen title stands between two signs, so that it can be told without colour. When the titles
/// do not fit, the others are shortened to the same length; when that is not enough, the row scrolls.
package struct ChoiceBar {
  package let titles: [String]
  package let chosen: Int
  /// Whether the keys act on the bar itself.
  package let isFocused: Bool
  package let surface: Surface

  /// Titles are not shortened below this length.
  private static let shortest = 6

  /// - Parameters:
  ///   - titles: From left to right.
  ///   - chosen: An index of `titles`; another number chooses none.
  ///   - isFocused: Whether the keys act on the bar itself.
  ///   - surface: What the titles stand on.
  package init(titles: [String], chosen: Int, isFocused: Bool, surface: Surface) {
    self.titles = titles
    self.chosen = chosen
    self.isFocused = isFocused
    self.surface = surface
  }

  package func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    canvas.fill(area, surface: surface)
    let lines = fittedLines(columns: area.columns, canvas.lettering)
    let first = firstVisible(lines, columns: area.columns)
    var column = area.left
    for index in lines.indices.dropFirst(first) {
      column = draw(lines[index], at: column, isChosen: index == chosen, &canvas, area)
    }
  }

  /// The title that is drawn at a column, counted from the left edge.
  ///
  /// - Parameters:
  ///   - column: From 0.
  ///   - columns: The width of the bar.
  ///   - lettering: What the terminal can show.
  /// - Returns: An index of `titles`; nil beside them.
  package func title(at column: Int, columns: Int, _ lettering: Lettering) -> Int? {
    let lines = fittedLines(columns: columns, lettering)
    var end = 0
    for index in lines.indices.dropFirst(firstVisible(lines, columns: columns)) {
      end += lines[index].width + 2
      if column < end { return column < 0 ? nil : index }
    }
    return nil
  }

  private func draw(
    _ line: StyledLine, at column: Int, isChosen: Bool, _ canvas: inout Canvas, _ area: Rect
  ) -> Int {
    let ground: Surface = isChosen ? (isFocused ? .selected : .marked) : surface
    let open = isChosen ? canvas.glyphs.open : " "
    let close = isChosen ? canvas.glyphs.close : " "
    canvas.put(open, row: area.top, column: column, in: area, role: .heading, surface: ground)
    if isChosen, isFocused { canvas.placeCursor(row: area.top, column: column + 1) }
    let end = canvas.draw(line, row: area.top, column: column + 1, in: area, surface: ground)
    canvas.put(close, row: area.top, column: end, in: area, role: .heading, surface: ground)
    return end + 1
  }

  /// The titles, all but the chosen one cut to the greatest common length that lets them fit.
  private func fittedLines(columns: Int, _ lettering: Lettering) -> [StyledLine] {
    let full = titles.enumerated().map { index, title in
      StyledLine(StyledText(title, index == chosen ? .heading : .text), lettering)
    }
    let longest = full.map(\.width).max() ?? 0
    var limit = longest
    while limit > Self.shortest, total(full, limit) > columns { limit -= 1 }
    return full.enumerated().map { index, line in
      index == chosen ? line : line.truncated(to: limit, lettering)
    }
  }

  private func total(_ lines: [StyledLine], _ limit: Int) -> Int {
    lines.enumerated().reduce(0) { sum, entry in
      sum + 2 + (entry.offset == chosen ? entry.element.width : min(entry.element.width, limit))
    }
  }

  /// The first title to draw so that the chosen one is seen whole.
  private func firstVisible(_ lines: [StyledLine], columns: Int) -> Int {
    guard lines.indices.contains(chosen) else { return 0 }
    var first = 0
    while first < chosen, lines[first...chosen].reduce(0, { $0 + $1.width + 2 }) > columns {
      first += 1
    }
    return first
  }
}
