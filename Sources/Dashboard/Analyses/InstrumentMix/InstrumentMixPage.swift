// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// Which policy instruments are used, then how evenly.
struct InstrumentMixPage: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  func content(variant: Int) -> AnalysisContent {
    let mix = InstrumentMix(of: context.model, in: group)
    guard mix.total.mentions.value != 0 else {
      return .empty(context.text(AnalysisKind.instrumentMix), note: context.text(Self.none))
    }
    return variant == 0
      ? InstrumentShares(context: context, mix: mix).content((0, 2))
      : InstrumentDiversity(context: context, mix: mix).content((1, 2))
  }

  private static let none = Localized(
    en: "No recommendation or strategy of this working group names a policy instrument.",
    hu: "A munkacsoport egyetlen ajánlása vagy stratégiája sem nevez meg szakpolitikai eszközt.")
}
