// SPDX-License-Identifier: EUPL-1.2

package import TextGrid

/// What is seen while a dataset takes its time: its name, how far it is, and how to give up.
package struct LoadingScreen: Hashable, Sendable {
  /// What is being done, and how much of it is done.
  package enum Step: Hashable, Sendable {
    /// Bytes come in, of so many; nil when nobody knows, as with a pipe.
    case reading(Int, of: Int?)
    /// Bytes become records.
    case decoding(Int, of: Int)
    /// Records are tied together, and what holds between them is checked.
    case connecting
  }

  package var step: Step
  /// What is read, as it was named.
  package let name: String
  package let language: InterfaceLanguage

  package init(_ name: String, step: Step = .reading(0, of: nil), language: InterfaceLanguage) {
    self.name = name
    self.step = step
    self.language = language
  }

  private static let widest = 60

  /// The screen; on a small one what does not fit is cut.
  package func frame(_ size: Size, _ lettering: Lettering) -> Frame {
    var canvas = Canvas(size: size, lettering: lettering)
    let all = canvas.frame.bounds
    let columns = min(Self.widest, max(all.columns - 4, 0))
    var area = all.centred(columns: max(columns, min(all.columns, 1)), rows: 5)
    let texts = [StyledText(name, .heading), text, nil, nil, StyledText(hint[language], .muted)]
    let bar = Rect(left: area.left, top: area.top + 2, columns: area.columns, rows: 1)
    for text in texts {
      let row = area.removeTop(1)
      guard let text, !row.isEmpty else { continue }
      canvas.draw(text, row: row.top, column: row.left, in: row)
    }
    drawBar(on: &canvas, in: bar.intersection(all))
    return canvas.frame
  }

  /// Nothing where nobody knows how much there is.
  private func drawBar(on canvas: inout Canvas, in area: Rect) {
    guard let fraction else { return }
    let signs = canvas.glyphs.charts.fromLeft
    let eighths = Int(fraction * Double(8 * area.columns))
    for column in 0..<area.columns {
      let filled = min(8, max(0, eighths - 8 * column))
      canvas.put(
        filled == 0 ? canvas.glyphs.horizontal : signs[filled], row: area.top,
        column: area.left + column, in: area, role: filled == 0 ? .rule : .series(1))
    }
  }

  /// From 0 to 1; nil when nobody knows.
  private var fraction: Double? {
    switch step {
    case .reading(_, of: nil): nil
    case .reading(let count, of: let size?), .decoding(let count, let size):
      size > 0 ? min(1, Double(count) / Double(size)) : 1
    case .connecting: 1
    }
  }

  private var text: StyledText {
    let text: Localized
    switch step {
    case .reading(let count, of: nil):
      text = Localized(en: "Reading: \(megabytes(count))", hu: "Beolvasás: \(megabytes(count))")
    case .reading(let count, of: let size?):
      text = Localized(
        en: "Reading: \(megabytes(count)) of \(megabytes(size))",
        hu: "Beolvasás: \(megabytes(count)) / \(megabytes(size))")
    case .decoding(let count, let size):
      text = Localized(
        en: "Checking: \(megabytes(count)) of \(megabytes(size))",
        hu: "Ellenőrzés: \(megabytes(count)) / \(megabytes(size))")
    case .connecting:
      text = Localized(en: "Connecting the records", hu: "A tételek összekapcsolása")
    }
    return StyledText(text[language], .label)
  }

  private var hint: Localized { Localized(en: "Esc cancels", hu: "Esc megszakítja") }

  /// With one digit after the point, by the million: `12.3 MB`.
  private func megabytes(_ count: Int) -> String {
    NumberText.text(Double(count) / 1_000_000, decimals: 1, language) + " MB"
  }
}
