// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// The eco-innovation index taken apart into its components, or what would be needed for that.
struct EcoProfilePage: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  func content(variant: Int) -> AnalysisContent {
    let profiles = EcoProfile.all(of: context.model, in: group)
    guard !profiles.isEmpty else {
      return .empty(context.text(AnalysisKind.ecoProfile), note: context.text(Self.none))
    }
    let index = AnalysisContent.place(of: variant, among: profiles.count)
    return EcoProfileTable(context: context, profile: profiles[index])
      .content((index, profiles.count))
  }

  private static let none = Localized(
    en: "No eco-innovation index says which components it is made of (compositeOf).",
    hu: "Egyik ökoinnovációs index sem közli, mely összetevőkből áll (compositeOf).")
}
