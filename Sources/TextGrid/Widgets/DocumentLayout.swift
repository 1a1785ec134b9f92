// SPDX-License-Identifier: EUPL-1.2

/// A document broken into lines of a width.
package struct DocumentLayout: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package let line: StyledLine
    package let indent: Int
    /// The link that the line belongs to; nil for plain text.
    package let link: Int?
    /// A label at the left edge.
    package let label: StyledLine?
    /// Whether the sign of a link stands before the text.
    package let hasMark: Bool
  }

  package private(set) var lines: [Line] = []

  private static let labelColumns = 13
  /// Below this width a label gets a line of its own.
  private static let narrow = 40

  private let columns: Int
  private let lettering: Lettering

  /// - Parameters:
  ///   - document: What is to be read.
  ///   - columns: The width of a line.
  ///   - lettering: What the terminal can show.
  ///   - limit: Lines that are needed; the layout may end after them. nil for all.
  /// - Complexity: O(*n*) in the length of the document, or of the part that is needed.
  package init(
    _ document: Document, columns: Int, _ lettering: Lettering, limit: Int? = nil
  ) {
    self.columns = columns
    self.lettering = lettering
    for block in document.blocks {
      if let limit, lines.count >= limit { return }
      add(block)
    }
  }

  /// The lines of a link, or nil if there is no such link.
  package func lines(ofLink link: Int) -> Range<Int>? {
    guard let first = lines.firstIndex(where: { $0.link == link }) else { return nil }
    let end = lines[first...].firstIndex { $0.link != link } ?? lines.count
    return first..<end
  }

  private mutating func add(_ block: Document.Block) {
    switch block {
    case .heading(let text), .paragraph(let text): add(text, indent: 0)
    case .bullet(let text): addBullet(text)
    case .field(let label, let entries): addField(label, entries)
    case .gap: add(StyledLine())
    }
  }

  private mutating func add(_ line: StyledLine) {
    lines.append(Line(line: line, indent: 0, link: nil, label: nil, hasMark: false))
  }

  private mutating func add(
    _ text: StyledText, indent: Int, link: Int? = nil, label: StyledLine? = nil
  ) {
    let wrapped = text.wrapped(columns: max(1, columns - indent), lettering)
    for (index, line) in wrapped.enumerated() {
      let isFirst = index == 0
      lines.append(
        Line(
          line: line, indent: indent, link: link, label: isFirst ? label : nil,
          hasMark: isFirst && link != nil))
    }
  }

  private mutating func addBullet(_ text: StyledText) {
    let bullet = StyledLine(StyledText(String(lettering.glyphs.bullet)), lettering)
    add(text, indent: 2, label: bullet)
  }

  private mutating func addField(_ label: String, _ entries: [Document.Entry]) {
    let label = StyledLine(StyledText(label, .fieldLabel), lettering)
    let isNarrow = columns < Self.narrow
    let standsAbove = isNarrow || label.width >= Self.labelColumns
    if standsAbove { add(label) }
    let indent = isNarrow ? 2 : Self.labelColumns
    for (index, entry) in entries.enumerated() {
      let beside = index == 0 && !standsAbove ? label : nil
      let markColumns = entry.link == nil ? 0 : DocumentView.markColumns
      add(entry.text, indent: indent + markColumns, link: entry.link, label: beside)
    }
  }
}
