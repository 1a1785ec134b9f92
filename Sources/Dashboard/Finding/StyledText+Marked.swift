// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

extension AppState {
  /// What is marked wherever it is seen: what is looked for, otherwise what the list is filtered by.
  var marking: SearchQuery? {
    let text = search.isEmpty ? list.filter : search
    return text.isEmpty ? nil : SearchQuery(text)
  }
}

extension StyledText {
  /// The text with everything that a query's words match in a role of its own, whatever the accents.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  func marked(by query: SearchQuery?) -> StyledText {
    guard let query else { return self }
    return runs.reduce(into: StyledText()) { $0 += $1.marked(by: query) }
  }
}

extension StyledText.Run {
  fileprivate func marked(by query: SearchQuery) -> StyledText {
    var marked = StyledText()
    var rest = text.startIndex
    for range in query.ranges(in: text) {
      marked.append(String(text[rest..<range.lowerBound]), role)
      marked.append(String(text[range]), .match)
      rest = range.upperBound
    }
    marked.append(String(text[rest...]), role)
    return marked
  }
}

extension Document {
  /// The document with everything that a query's words match in a role of its own.
  ///
  /// - Complexity: O(*n*) in the length of the document.
  func marked(by query: SearchQuery?) -> Document {
    guard let query else { return self }
    return Document(blocks.map { $0.marked(by: query) })
  }
}

extension Document.Block {
  fileprivate func marked(by query: SearchQuery) -> Document.Block {
    switch self {
    case .heading(let text): .heading(text.marked(by: query))
    case .paragraph(let text): .paragraph(text.marked(by: query))
    case .bullet(let text): .bullet(text.marked(by: query))
    case .field(let label, let entries):
      .field(
        label: label,
        entries.map { Document.Entry($0.text.marked(by: query), link: $0.link) })
    case .gap: .gap
    }
  }
}
