// SPDX-License-Identifier: EUPL-1.2

/// Several series over years: points of one sign each, joined where years follow each other.
///
///     3 ┤            ●···●
///       │     ●╱●·●··
///     2 ┤ ○·○          ○·○
///       └─────────────────
///        2008  2011  2014
///     ● Austria  ○ Slovenia
///
/// A missing year leaves a gap. A break in a series is not joined but marked. Where several points
/// meet in a cell, their number stands there.
package struct SeriesChart: Chart, Hashable {
  package struct Point: Hashable, Sendable {
    package let year: Int
    package let value: Double
    /// Whether it must not be compared with the points before it.
    package let isAfterBreak: Bool

    package init(_ year: Int, _ value: Double, isAfterBreak: Bool = false) {
      self.year = year
      self.value = value
      self.isAfterBreak = isAfterBreak
    }
  }

  package struct Line: Hashable, Sendable {
    package let name: String
    /// In the order of their years.
    package let points: [Point]

    /// - Parameters:
    ///   - name: For the legend.
    ///   - points: In any order. What has no finite value, or a year outside of 0 to 9999, is left
    ///     out.
    package init(_ name: String, _ points: [Point]) {
      self.name = name
      self.points =
        points
        .filter { $0.value.isFinite && (0...9999).contains($0.year) }
        .sorted { $0.year < $1.year }
    }
  }

  /// A value that is written beside the axis.
  package struct Tick: Hashable, Sendable {
    package let value: Double
    package let text: String

    package init(_ value: Double, _ text: String) {
      self.value = value
      self.text = text
    }
  }

  package let lines: [Line]
  /// In any order; all are seen, whatever the points need.
  package let ticks: [Tick]

  /// - Parameters:
  ///   - lines: Up to eight have a sign of their own, the next ones begin again.
  ///   - ticks: Values to be written beside the axis, for example from `AxisSteps`.
  package init(_ lines: [Line], ticks: [Tick]) {
    self.lines = lines
    self.ticks = ticks.filter(\.value.isFinite)
  }

  package var widest: Int { 100 }

  /// Rows of the plot that tell most courses apart.
  private static let plotRows = 10
  /// The axis and the years below it.
  static let axisRows = 2

  package func rows(columns: Int, _ lettering: Lettering) -> Int {
    Self.plotRows + Self.axisRows
      + legend(lettering.glyphs).rows(columns: min(columns, widest), lettering)
  }

  package func draw(on canvas: inout Canvas, in area: Rect) {
    var area = usable(area)
    let legend = legend(canvas.glyphs)
    let wanted = legend.rows(columns: area.columns, canvas.lettering)
    legend.draw(on: &canvas, in: area.removeBottom(min(wanted, area.rows / 3)))
    SeriesPlot(self, in: area, canvas.lettering).draw(on: &canvas)
  }

  private func legend(_ glyphs: GlyphSet) -> Legend {
    Legend(
      signs: lines.enumerated().map { index, line in
        (Self.sign(index, glyphs.charts), Self.role(index), line.name)
      })
  }

  static func sign(_ index: Int, _ glyphs: ChartGlyphs) -> Character {
    glyphs.points[index % glyphs.points.count]
  }

  static func role(_ index: Int) -> Role { .series(UInt8(index % 8 + 1)) }
}
