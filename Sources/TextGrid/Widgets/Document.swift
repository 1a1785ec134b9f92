// SPDX-License-Identifier: EUPL-1.2

/// Text to be read: headings, paragraphs, labelled values and links, in the order of reading.
package struct Document: Hashable, Sendable {
  package enum Block: Hashable, Sendable {
    case heading(StyledText)
    case paragraph(StyledText)
    case bullet(StyledText)
    /// A label, and beside it (or below it, where there is no room) its content.
    case field(label: String, [Entry])
    case gap
  }

  /// One paragraph of a field; it may lead somewhere.
  package struct Entry: Hashable, Sendable {
    package let text: StyledText
    /// The number of the link, counted through the document from 0; nil for plain text.
    package let link: Int?

    package init(_ text: StyledText, link: Int? = nil) {
      self.text = text
      self.link = link
    }
  }

  package var blocks: [Block]

  package init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }
}
