// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Schemes side by side: what they say, and what follows from it.
struct SchemesCompared {
  let table: ComparisonTable

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let context = table.context
    let comparison = SchemeComparison(of: table.records, context.model)
    let features = comparison.features.map { row in
      ComparisonTable.Row(
        name: context.text(row.feature), records: [], agreement: row.agreement,
        cells: row.entries.map { context.cell([$0]) })
    }
    let figures = comparison.figures.map { row in
      ComparisonTable.Row(
        name: context.text(row.formula), records: [], agreement: row.agreement,
        cells: row.figures.map { figure in
          .figure(
            figure, FigureText.text(figure, context.language),
            figure.value == nil ? .muted : .text)
        })
    }
    return table.content(features + figures, variant: variant)
  }
}
