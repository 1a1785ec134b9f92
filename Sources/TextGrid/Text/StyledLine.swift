// SPDX-License-Identifier: EUPL-1.2

/// One line that is ready to be put into cells.
package struct StyledLine: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    package let glyph: Glyph
    package let role: Role
  }

  package private(set) var items: [Item] = []
  /// Cells that the line takes.
  package private(set) var width = 0

  package init() {}

  /// The whole text in one line, however wide.
  package init(_ text: StyledText, _ lettering: Lettering) {
    for run in text.runs {
      let text = CellText(run.text, repertoire: lettering.repertoire)
      items.reserveCapacity(items.count + text.glyphs.count)
      for glyph in text.glyphs { append(Item(glyph: glyph, role: run.role)) }
    }
  }

  /// The text cut to a number of columns, with an ellipsis where something is missing.
  package init(_ text: StyledText, columns: Int, _ lettering: Lettering) {
    self = StyledLine(text, lettering).truncated(to: columns, lettering)
  }

  mutating func append(_ item: Item) {
    items.append(item)
    width += Int(item.glyph.width)
  }

  mutating func append(contentsOf other: some Sequence<Item>) {
    for item in other { append(item) }
  }

  /// Empties the line and keeps its storage for the next one.
  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    width = 0
  }

  /// The line behind so many blanks, in storage of its own that is no larger than it needs.
  func copy(indentedBy indent: Int) -> StyledLine {
    var copy = StyledLine()
    copy.items.reserveCapacity(indent + items.count)
    for _ in 0..<indent { copy.append(Item(glyph: .space, role: .text)) }
    copy.append(contentsOf: items)
    return copy
  }

  /// The glyphs as a string, safe to be written to a terminal.
  package var text: String { String(items.map(\.glyph.character)) }

  /// The line cut to a number of columns; a wide glyph is left out rather than split.
  ///
  /// The ellipsis has the role of the first glyph that is cut.
  package func truncated(to columns: Int, _ lettering: Lettering) -> StyledLine {
    guard width > columns else { return self }
    var line = StyledLine()
    guard columns > 0 else { return line }
    let kept = items.lazy.map(\.glyph).count(fitting: columns - 1)
    line.append(contentsOf: items.prefix(kept))
    let ellipsis = Glyph(sign: lettering.glyphs.ellipsis)
    line.append(Item(glyph: ellipsis, role: items[kept].role))
    return line
  }
}

extension [StyledLine] {
  /// The first so many lines, with an ellipsis at the end of the last one when there are more.
  ///
  /// - Parameters:
  ///   - rows: How many lines may stay.
  ///   - columns: How wide they may be.
  ///   - lettering: What the terminal can show.
  /// - Returns: No more lines than `rows`.
  package func clipped(to rows: Int, _ columns: Int, _ lettering: Lettering) -> [StyledLine] {
    guard count > rows, rows > 0 else { return Array(prefix(Swift.max(0, rows))) }
    var last = self[rows - 1].truncated(to: columns - 1, lettering)
    let ellipsis = Glyph(sign: lettering.glyphs.ellipsis)
    if last.items.last?.glyph != ellipsis {
      last.append(StyledLine.Item(glyph: ellipsis, role: last.items.last?.role ?? .text))
    }
    return prefix(rows - 1) + [last]
  }
}
