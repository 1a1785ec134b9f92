// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// The RIS3 wheel of each strategy that was assessed, then all of them side by side.
struct RIS3Page: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  func content(variant: Int) -> AnalysisContent {
    let wheel = RIS3Wheel(of: context.model, in: group)
    guard !wheel.rows.isEmpty else {
      return .empty(context.text(AnalysisKind.ris3Wheel), note: context.text(Self.none))
    }
    // one wheel has nothing to stand beside
    let count = wheel.rows.count + (wheel.rows.count > 1 ? 1 : 0)
    let index = AnalysisContent.place(of: variant, among: count)
    guard wheel.rows.indices.contains(index) else {
      return RIS3Comparison(context: context, wheel: wheel).content((index, count))
    }
    return RIS3Assessment(context: context, row: wheel.rows[index]).content((index, count))
  }

  private static let none = Localized(
    en: "No strategy of this working group has been assessed with the RIS3 wheel.",
    hu: "A munkacsoport egyetlen stratégiáját sem értékelték a RIS3-kerékkel.")
}
