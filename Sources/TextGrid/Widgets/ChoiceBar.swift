// SPDX-License-Identifier: EUPL-1.2

/// A row of titles of which one is chosen: the tabs of the program and the pages of a tab.
///
///      0 Overview  1 Innovation ▸4 Finance◂ 5 Specialisation
///
/// The chosen title stands between two signs, so that it can be told without colour. When the titles
/// do not fit, the others are shortened to the same length; when that is not enough, the row scrolls,
/// and signs at its ends say where it goes on.
///
///     «Practices  Needs ▸Mechanisms◂ Schemes  Calls  Clus…»
package struct ChoiceBar {
  package let titles: [String]
  package let chosen: Int
  /// Whether the keys act on the bar itself.
  package let isFocused: Bool
  package let surface: Surface

  /// Titles are not shortened below this length.
  private static let shortest = 6
  /// Where the row scrolls anyway, titles are kept long enough to be read.
  private static let legible = 12

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
    guard total(lines) > area.columns else {
      draw(lines, lines.indices, on: &canvas, in: area)
      return
    }
    drawScrolled(lines, on: &canvas, in: area)
  }

  /// The titles around the chosen one, between the signs that there are more.
  private func drawScrolled(_ lines: [StyledLine], on canvas: inout Canvas, in area: Rect) {
    let room = area.inset(columns: 1)
    let first = firstVisible(lines, columns: room.columns)
    var seen = Array(lines[first...])
    var used = 0
    for (index, line) in seen.enumerated() {
      let rest = room.columns - used
      // the chosen title is seen in any case, and a stump of another would say nothing
      if index + first != chosen, rest < min(line.width, Self.shortest) + 2 {
        seen.removeSubrange(index...)
        break
      }
      seen[index] = line.truncated(to: rest - 2, canvas.lettering)
      used += seen[index].width + 2
    }
    draw(lines[..<first] + seen, first..<first + seen.count, on: &canvas, in: room)
    let goesOn = first + seen.count < lines.count
    if first > 0 { drawSign(canvas.glyphs.moreLeft, column: area.left, on: &canvas, in: area) }
    if goesOn { drawSign(canvas.glyphs.moreRight, column: area.right - 1, on: &canvas, in: area) }
  }

  private func drawSign(
    _ sign: Character, column: Int, on canvas: inout Canvas, in area: Rect
  ) {
    canvas.put(sign, row: area.top, column: column, in: area, role: .heading, surface: surface)
  }

  private func draw(
    _ lines: [StyledLine], _ range: Range<Int>, on canvas: inout Canvas, in area: Rect
  ) {
    var column = area.left
    for index in range {
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
    if total(full, limit) > columns { limit = Self.legible }
    return full.enumerated().map { index, line in
      index == chosen ? line : line.truncated(to: limit, lettering)
    }
  }

  private func total(_ lines: [StyledLine], _ limit: Int = .max) -> Int {
    lines.enumerated().reduce(0) { sum, entry in
      sum + 2 + (entry.offset == chosen ? entry.element.width : min(entry.element.width, limit))
    }
  }

  /// The first title to draw so that the chosen one is seen whole, and the one after it if possible.
  private func firstVisible(_ lines: [StyledLine], columns: Int) -> Int {
    guard lines.indices.contains(chosen) else { return 0 }
    let last = min(chosen + 1, lines.count - 1)
    var first = 0
    while first < chosen, lines[first...last].reduce(0, { $0 + $1.width + 2 }) > columns {
      first += 1
    }
    return first
  }
}
