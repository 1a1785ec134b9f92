// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Every tie of a network with the partnerships that make it.
struct NetworkTies {
  let context: Context
  let network: PartnershipNetwork

  var isEmpty: Bool { network.ties.isEmpty }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let reaches = PartnershipNetwork.Reach.all.map { context.text($0.label) }
    return AnalysisContent(
      context.text(Self.title), variant: variant,
      columns: [
        context.nameColumn(
          Localized(en: "Member", hu: "Tag"), of: network.members.map(\.record)),
        context.wordColumn(Localized(en: "Tied to", hu: "Kivel"), [], least: 34),
        context.figureColumn(Localized(en: "Partnerships", hu: "Partnerség")),
        context.wordColumn(Localized(en: "Reach", hu: "Hatókör"), reaches),
        context.wordColumn(Localized(en: "By", hu: "Mi köti össze"), [], least: 60),
      ],
      rows: network.ties.map(row), mainColumn: 2, picture: nil)
  }

  private static let title = Localized(en: "Ties one by one", hu: "A kapcsolatok egyenként")

  private func row(_ tie: PartnershipNetwork.Tie) -> [AnalysisCell] {
    let ends = tie.ends.map { network.members[$0].record }
    return ends.map { .title(of: $0) } + [
      .figure(context.count(of: tie.partnerships, key: nil)),
      .words(context.text(tie.reach.label), tie.partnerships), .titles(of: tie.partnerships),
    ]
  }
}

extension PartnershipNetwork.Reach {
  fileprivate static let all: [PartnershipNetwork.Reach] = [.external, .internal, .unknown]

  fileprivate var label: Localized {
    switch self {
    case .external: Localized(en: "across borders", hu: "határon átnyúló")
    case .internal: Localized(en: "within a country", hu: "országon belüli")
    case .unknown: Localized(en: "not known", hu: "nem ismert")
    }
  }
}
