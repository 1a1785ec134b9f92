// SPDX-License-Identifier: EUPL-1.2

/// Spans and events over years, a row for each thing.
///
///                     2008    2010    2012 ┆  2014
///     Accreditation   ┣━━━━━━━━━━━━━━━━━━━━━━━━━━━>
///     Pole programme     <━━━━━━━━━┫       ┆
///     Call                           ◆  ◆  ┆
///                                          2013-06
///
/// A span that is open at an end goes on to the edge, or begins there, with an arrow.
package struct Timeline: Chart, Hashable {
  package struct Span: Hashable, Sendable {
    /// In years, with the part of the year that has passed; nil: not known, or before all.
    package let start: Double?
    /// In years; nil: not known, or going on.
    package let end: Double?
    package let role: Role

    package init(from start: Double?, to end: Double?, role: Role = .series(1)) {
      self.start = start.flatMap { $0.isFinite ? $0 : nil }
      self.end = end.flatMap { $0.isFinite ? $0 : nil }
      self.role = role
    }
  }

  package struct Event: Hashable, Sendable {
    /// In years.
    package let time: Double
    package let role: Role

    package init(_ time: Double, role: Role = .series(2)) {
      self.time = time
      self.role = role
    }
  }

  package struct Row: Hashable, Sendable {
    package let label: String
    package let spans: [Span]
    /// They stand on the spans.
    package let events: [Event]
    /// Instead of a course, where there is none; for example `n/a`.
    package let text: String

    package init(_ label: String, spans: [Span] = [], events: [Event] = [], text: String = "") {
      self.label = label
      self.spans = spans
      self.events = events
      self.text = text
    }
  }

  /// A line through all rows.
  package struct AsOf: Hashable, Sendable {
    /// In years.
    package let time: Double
    /// Stands below the line.
    package let text: String

    package init(_ time: Double, _ text: String) {
      self.time = time
      self.text = text
    }
  }

  package let rows: [Row]
  package let years: ClosedRange<Int>
  package let asOf: AsOf?
  package let choice: Table.Choice

  /// - Parameters:
  ///   - rows: From top to bottom.
  ///   - years: The whole years that are shown, within 0 to 9999; what lies outside is cut off.
  ///   - asOf: The day on which the data stand, nil for no line.
  ///   - choice: A row; it is scrolled into view.
  package init(
    _ rows: [Row], years: ClosedRange<Int>, asOf: AsOf? = nil, choice: Table.Choice = .none
  ) {
    self.rows = rows
    self.years = years.clamped(to: 0...9999)
    self.asOf = asOf
    self.choice = choice
  }

  package var widest: Int { 120 }

  /// The years.
  private static let headerRows = 1

  package func rows(columns: Int, _ lettering: Lettering) -> Int {
    Self.headerRows + rows.count + footerRows
  }

  private var footerRows: Int { asOf.map { $0.text.isEmpty ? 0 : 1 } ?? 0 }

  package func draw(on canvas: inout Canvas, in area: Rect) {
    var body = usable(area)
    let labelled = LabelledRows(
      rows.map(\.label), choice: choice, columns: body.columns, canvas.lettering)
    let plot = TimelinePlot(self, from: body.left + labelled.contentLeft, to: body.right)
    plot.drawYears(on: &canvas, in: body.removeTop(Self.headerRows))
    let footer = body.removeBottom(min(footerRows, max(0, body.rows - 1)))
    labelled.draw(on: &canvas, in: body) { index, line, _, canvas in
      plot.draw(rows[index], on: &canvas, in: line)
    }
    plot.drawAsOf(on: &canvas, in: footer)
  }
}
