// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// Which frames of the European Union strategies are aligned with, family by family.
struct AlignmentPage: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  func content(variant: Int) -> AnalysisContent {
    let matrices = EUFrame.Family.allCases.map { family in
      (family: family, matrix: AlignmentMatrix(of: context.model, in: group, [family]))
    }
    guard let first = matrices.first, !first.matrix.rows.isEmpty else {
      return .empty(context.text(AnalysisKind.alignment), note: context.text(Self.none))
    }
    // a family that nobody names would be a page of gaps, unless there is nothing else
    let named = matrices.filter { ($0.matrix.coverage.value ?? 0) > 0 }
    let shown = named.isEmpty ? [first] : named
    let index = AnalysisContent.place(of: variant, among: shown.count)
    return FrameMatrix(
      context: context, matrix: shown[index].matrix, title: context.text(shown[index].family),
      subjects: Localized(en: "Strategy", hu: "Stratégia")
    ).content((index, shown.count))
  }

  private static let none = Localized(
    en: "No strategy belongs to this working group.",
    hu: "Ehhez a munkacsoporthoz nem tartozik stratégia.")
}
