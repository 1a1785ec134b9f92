// SPDX-License-Identifier: EUPL-1.2

extension StyledText {
  /// The text in lines of at most `columns` cells.
  ///
  /// Lines break at spaces; in a word too long for a line after `-`, `/` or `–`, and at last anywhere.
  /// A line feed ends a paragraph. An empty text is one empty line; no columns give no lines.
  ///
  /// - Complexity: O(*n*) in the text's length.
  package func wrapped(columns: Int, _ lettering: Lettering) -> [StyledLine] {
    guard columns > 0 else { return [] }
    return paragraphs.flatMap { paragraph in
      var wrapper = Wrapper(columns: columns)
      for item in StyledLine(paragraph, lettering).items { wrapper.add(item) }
      return wrapper.finish()
    }
  }

  private var paragraphs: [StyledText] {
    var result = [StyledText()]
    for run in runs {
      let parts = run.text.split(omittingEmptySubsequences: false) { $0.isNewline }
      for (index, part) in parts.enumerated() {
        if index > 0 { result.append(StyledText()) }
        result[result.count - 1].append(String(part), run.role)
      }
    }
    return result
  }
}

/// Collects words into lines.
private struct Wrapper {
  private let columns: Int
  private var lines: [StyledLine] = []
  private var line = StyledLine()
  /// Spaces after the line's last word; they vanish when the next word begins a new line.
  private var spaces: [StyledLine.Item] = []
  private var word = StyledLine()

  init(columns: Int) {
    self.columns = columns
  }

  mutating func add(_ item: StyledLine.Item) {
    if item.glyph.character == " " {
      endWord()
      spaces.append(item)
    } else {
      word.append(item)
      if "-/–".contains(item.glyph.character) { breakLongWord() }
    }
  }

  mutating func finish() -> [StyledLine] {
    endWord()
    lines.append(line)
    return lines
  }

  private mutating func endWord() {
    guard !word.items.isEmpty else { return }
    if !line.items.isEmpty, line.width + spaces.count + word.width > columns { endLine() }
    if line.width + spaces.count + word.width <= columns { line.append(contentsOf: spaces) }
    spaces = []
    for item in word.items {
      if line.width + Int(item.glyph.width) > columns, !line.items.isEmpty { endLine() }
      // a wide glyph in a single column has no place at all
      if Int(item.glyph.width) <= columns { line.append(item) }
    }
    word = StyledLine()
  }

  /// Lets a line end inside a word that would not fit into any line as a whole.
  private mutating func breakLongWord() {
    if word.width >= columns / 2 { endWord() }
  }

  private mutating func endLine() {
    lines.append(line)
    line = StyledLine()
    spaces = []
  }
}
