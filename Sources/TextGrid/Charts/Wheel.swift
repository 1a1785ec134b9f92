// SPDX-License-Identifier: EUPL-1.2

/// Steps of several factors with marks from 1 to 5: what is often drawn as a spider graph.
///
///                         1      2      3    Mean
///     1 Analysis        ●●●○○  ●●●●○  ●○○○○   2,7
///     2 Governance      ●●○○○    ?    ●●●●●   3,5
///     ? no information
///
/// A mark of 0 means that nothing is known, so it has no pips at all: no pips of five would read as
/// the worst mark.
package struct Wheel: GridChart, Hashable {
  package struct Step: Hashable, Sendable {
    package let label: String
    /// From 1 to 5; 0: no information.
    package let marks: [Int]
    /// Beside the marks, for example their mean; empty for nothing.
    package let summary: String

    /// Marks beyond 0 to 5 count as the nearest of these.
    package init(_ label: String, _ marks: [Int], summary: String = "") {
      self.label = label
      self.marks = marks.map { min(Wheel.best, max(0, $0)) }
      self.summary = summary
    }
  }

  /// The best mark.
  package static let best = 5

  package let factors: [String]
  package let steps: [Step]
  /// The title above the summaries; empty when there are none.
  package let summaryTitle: String
  /// What no pips mean.
  package let noInformation: String
  package let choice: CellGrid.Choice

  /// - Parameters:
  ///   - factors: Titles of the marks' columns.
  ///   - steps: From top to bottom.
  ///   - summaryTitle: The title above the summaries; empty when there are none.
  ///   - noInformation: What a mark of 0 means, for the legend.
  ///   - choice: A cell; the summaries are the column after the factors.
  package init(
    factors: [String], steps: [Step], summaryTitle: String = "", noInformation: String,
    choice: CellGrid.Choice = .none
  ) {
    self.factors = factors
    self.steps = steps
    self.summaryTitle = summaryTitle
    self.noInformation = noInformation
    self.choice = choice
  }

  package var cellRows: Int { steps.count }
  package var columnTitles: [String] { factors + (summaryTitle.isEmpty ? [] : [summaryTitle]) }

  package func grid(_ glyphs: GlyphSet) -> CellGrid {
    let summary = summaryTitle.isEmpty ? [] : [CellGrid.Column(summaryTitle)]
    return CellGrid(
      columns: factors.map { CellGrid.Column($0, alignment: .centred) } + summary,
      rows: steps.map { step in
        let marks = factors.indices.map { index in
          text(of: step.marks.indices.contains(index) ? step.marks[index] : 0, glyphs.charts)
        }
        return CellGrid.Row(
          StyledText(step.label), (marks + [StyledText(step.summary)]).map { CellGrid.Entry($0) })
      },
      choice: choice)
  }

  package func legend(_ glyphs: GlyphSet) -> Legend {
    let hasGaps = steps.contains { $0.marks.contains(0) || $0.marks.count < factors.count }
    return Legend(hasGaps ? [unknown(glyphs.charts) + StyledText(" " + noInformation)] : [])
  }

  private func text(of mark: Int, _ glyphs: ChartGlyphs) -> StyledText {
    guard mark > 0 else { return unknown(glyphs) }
    let pips = String(repeating: glyphs.pip, count: mark)
    let rest = String(repeating: glyphs.emptyPip, count: Self.best - mark)
    return StyledText(pips, .series(1)) + StyledText(rest, .muted)
  }

  private func unknown(_ glyphs: ChartGlyphs) -> StyledText {
    StyledText(String(glyphs.unknown), .warning)
  }
}
