// SPDX-License-Identifier: EUPL-1.2

import PolicyModel

/// Two to four areas side by side, by every indicator that knows one of them.
struct PeersPage: AnalysisPresenter {
  let context: Context
  let group: RecordRef?

  func content(variant: Int) -> AnalysisContent {
    let sets = PeerSet.all(of: context.model, in: group)
    guard !sets.isEmpty else {
      return .empty(context.text(AnalysisKind.peers), note: context.text(Self.none))
    }
    let index = AnalysisContent.place(of: variant, among: sets.count)
    let comparison = PeerComparison(of: sets[index].areas, context.model, in: group)
    return PeerTable(context: context, set: sets[index], comparison: comparison)
      .content((index, sets.count))
  }

  private static let none = Localized(
    en: "Fewer than two areas were observed, so there is nothing to compare.",
    hu: "Kettőnél kevesebb területről van megfigyelés, így nincs mit összehasonlítani.")
}
