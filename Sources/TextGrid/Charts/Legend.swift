// SPDX-License-Identifier: EUPL-1.2

/// Signs and what they mean, as many on a line as fit.
///
///     ■ yes  ▄ in part  □ no  ? unknown
package struct Legend: Hashable, Sendable {
  package let entries: [StyledText]

  private static let gap = 2

  package init(_ entries: [StyledText]) {
    self.entries = entries
  }

  /// Signs with their meanings.
  init(signs: [(sign: Character, role: Role, text: String)]) {
    entries = signs.map { StyledText(String($0.sign), $0.role) + StyledText(" " + $0.text) }
  }

  /// - Complexity: O(*n*) in the length of the texts.
  package func rows(columns: Int, _ lettering: Lettering) -> Int {
    lines(columns: columns, lettering).count
  }

  /// - Complexity: O(*n*) in the length of the texts.
  package func draw(on canvas: inout Canvas, in area: Rect) {
    for (row, line) in lines(columns: area.columns, canvas.lettering).enumerated() {
      var column = area.left
      for entry in line {
        column = canvas.draw(entry, row: area.top + row, column: column, in: area) + Self.gap
      }
    }
  }

  private func lines(columns: Int, _ lettering: Lettering) -> [[StyledLine]] {
    var lines: [[StyledLine]] = []
    var room = 0
    for entry in entries where columns > 0 {
      let line = StyledLine(entry, columns: columns, lettering)
      if lines.isEmpty || line.width > room {
        lines.append([])
        room = columns
      }
      lines[lines.count - 1].append(line)
      room -= line.width + Self.gap
    }
    return lines
  }
}
