// SPDX-License-Identifier: EUPL-1.2

/// Fills lines with words; the machine behind `StyledText.wrapped`.
///
///     │<- indent ->│<- line ->│<- spaces ->│<- word ->
///                  │ settled  │ lost at a  │ not yet
///                  │          │ break      │ placed
struct LineBreaker {
  private(set) var lines: [StyledLine] = []

  private let columns: Int
  private let repertoire: Repertoire
  private let hangingIndent: Int

  /// What the current line holds behind its indent.
  ///
  /// As the spaces and the word it is emptied and never replaced: new storage for every word would be
  /// most of the cost of breaking lines.
  private var line = StyledLine()
  private var indent = 0
  private var spaces = StyledLine()
  private var word = StyledLine()
  /// Where the word may break if it must, as counts of its glyphs.
  private var joints: [Int] = []
  /// As it stands in the text: what breaks and how Greek is spelt depends on it.
  private var previous: Glyph?

  /// - Precondition: There is at least one column.
  init(columns: Int, repertoire: Repertoire, hangingIndent: Int) {
    self.columns = columns
    self.repertoire = repertoire
    // leaves two columns for a wide glyph wherever there are two
    self.hangingIndent = min(max(0, hangingIndent), (columns - 1) / 2)
  }

  mutating func append(_ text: CellText, role: Role) {
    for glyph in text.glyphs {
      if glyph == .space {
        placeWord()
        spaces.append(StyledLine.Item(glyph: glyph, role: role))
      } else {
        extendWord(glyph, role: role)
      }
      previous = glyph
    }
  }

  mutating func endParagraph() {
    placeWord()
    endLine()
    indent = 0
    previous = nil
  }

  private mutating func extendWord(_ glyph: Glyph, role: Role) {
    if let previous, previous.allowsBreak, !glyph.allowsBreak { joints.append(word.items.count) }
    switch repertoire {
    case .unicode:
      let isTooWide = Int(glyph.width) > columns
      word.append(StyledLine.Item(glyph: isTooWide ? .replacement : glyph, role: role))
    case .ascii:
      for part in Transliteration.ascii(glyph, after: previous) {
        word.append(StyledLine.Item(glyph: part, role: role))
      }
    }
  }

  /// Moves the word to the line, or to as many new lines as it takes.
  private mutating func placeWord() {
    guard !word.items.isEmpty else { return }
    if word.width <= columns - hangingIndent { joints.removeAll(keepingCapacity: true) }
    var start = 0
    for end in joints {
      place(word.items[start..<end])
      start = end
    }
    place(word.items[start...])
    word.removeAll()
    joints.removeAll(keepingCapacity: true)
  }

  private mutating func place(_ part: ArraySlice<StyledLine.Item>) {
    let width = part.reduce(0) { $0 + Int($1.glyph.width) }
    if spaces.width + width > room { startLine() }
    line.append(contentsOf: spaces.items)
    spaces.removeAll()
    for item in part {
      if Int(item.glyph.width) > room { startLine() }
      line.append(item)
    }
  }

  private var room: Int { columns - indent - line.width }

  /// Goes on to the next line of the paragraph, unless this one is still empty.
  private mutating func startLine() {
    spaces.removeAll()
    guard !line.items.isEmpty else { return }
    endLine()
    indent = hangingIndent
  }

  private mutating func endLine() {
    lines.append(line.copy(indentedBy: line.items.isEmpty ? 0 : indent))
    line.removeAll()
    spaces.removeAll()
  }
}

extension Glyph {
  /// Whether a line may end behind the glyph within a long word.
  fileprivate var allowsBreak: Bool {
    switch base {
    case "-", "‐", "–", "—", "/": !hasMarks
    default: false
    }
  }
}
