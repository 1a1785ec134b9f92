// SPDX-License-Identifier: EUPL-1.2

import TextGrid

/// A text to be heard: a paragraph is a line, a label stands before what it labels, a link has the
/// number that follows it.
struct LinearText {
  private let detail: Detail

  init(_ detail: Detail) {
    self.detail = detail
  }

  func sentences() -> [String] {
    detail.document.blocks.flatMap(Self.sentences)
  }

  private static func sentences(_ block: Document.Block) -> [String] {
    switch block {
    case .heading(let text), .paragraph(let text), .bullet(let text): [text.plain]
    case .field(let label, let entries): ["\(label):"] + entries.map(sentence)
    case .gap: []
    }
  }

  private static func sentence(_ entry: Document.Entry) -> String {
    entry.link.map { "\($0 + 1): \(entry.text.plain)" } ?? entry.text.plain
  }
}
