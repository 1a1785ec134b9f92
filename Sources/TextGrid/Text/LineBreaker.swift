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
    for part in painted(glyph) { word.append(StyledLine.Item(glyph: part, role: role)) }
  }

  /// The glyphs that the line will show for a glyph of the text.
  private func painted(_ glyph: Glyph) -> [Glyph] {
    guard repertoire == .unicode else { return Transliteration.ascii(glyph, after: previous) }
    return [Int(glyph.width) > columns ? .replacement : glyph]
  }

  /// Moves the word to the line, or to as many new lines as it takes.
  private mutating func placeWord() {
    guard !word.items.isEmpty else { return }
    if word.width <= columns - hangingIndent { joints = [] }
    var start = 0
    for end in joints + [word.items.count] {
      place(word.items[start..<end])
      start = end
    }
    word = StyledLine()
    joints = []
  }

  private mutating func place(_ part: ArraySlice<StyledLine.Item>) {
    let width = part.lazy.map(\.glyph).width
    if spaces.width + width > room { startLine() }
    line.append(contentsOf: spaces.items)
    spaces = StyledLine()
    for item in part {
      if Int(item.glyph.width) > room { startLine() }
      line.append(item)
    }
  }

  private var room: Int { columns - indent - line.width }

  /// Goes on to the next line of the paragraph, unless this one is still empty.
  private mutating func startLine() {
    spaces = StyledLine()
    guard !line.items.isEmpty else { return }
    endLine()
    indent = hangingIndent
  }

  private mutating func endLine() {
    lines.append(line.items.isEmpty ? line : line.indented(indent))
    line = StyledLine()
    spaces = StyledLine()
  }
}

extension StyledLine {
  fileprivate func indented(_ columns: Int) -> StyledLine {
    var result = StyledLine()
    for _ in 0..<columns { result.append(Item(glyph: .space, role: .text)) }
    result.append(contentsOf: items)
    return result
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
