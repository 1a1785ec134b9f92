// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// How schemes choose clusters, side by side, and the criteria of each that publishes them.
struct PreselectionPage: AnalysisPresenter {
  private let context: Context

  init(context: Context, group: RecordRef?) {
    self.context = context
  }

  func content(variant: Int) -> AnalysisContent {
    let criteria = PreselectionCriteria(of: context.model)
    guard !criteria.rows.isEmpty || !criteria.unknown.isEmpty else {
      return .empty(AnalysisKind.preselection.label[context.language])
    }
    let weighed = criteria.rows.filter { !$0.criteria.isEmpty }
    let count = weighed.count + 1
    let index = AnalysisContent.place(of: variant, among: count)
    guard index > 0 else {
      return PreselectionTable(context: context, criteria: criteria).content((0, count))
    }
    return PreselectionWeights(context: context, row: weighed[index - 1]).content((index, count))
  }
}
