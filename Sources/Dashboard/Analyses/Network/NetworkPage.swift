// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// Who works together with whom: members, their countries, and the ties between them.
struct NetworkPage: AnalysisPresenter {
  private let context: Context
  private let network: PartnershipNetwork

  init(context: Context, group: RecordRef?) {
    self.context = context
    self.network = PartnershipNetwork(of: context.model, in: group)
  }

  func content(variant: Int) -> AnalysisContent {
    guard !network.members.isEmpty else {
      return .empty(
        AnalysisKind.network.label[context.language], note: context.text(Self.absence))
    }
    let ties = NetworkTies(context: context, network: network)
    let parts = ties.isEmpty ? 2 : 3
    switch AnalysisContent.place(of: variant, among: parts) {
    case 0: return NetworkMembers(context: context, network: network).content((0, parts))
    case 1: return countries((1, parts))
    default: return ties.content((2, parts))
    }
  }

  private static let absence = Localized(
    en: "No partnership that has begun names its members.",
    hu: "Egyetlen megkezdett partnerség sem nevezi meg a tagjait.")
  private static let title = Localized(
    en: "Ties within and across borders", hu: "Kapcsolatok országon belül és határon át")
  private static let meaning = Localized(
    en: "E-I index: -1 when all ties are within a country, 1 when all cross borders.",
    hu: "E–I-index: -1, ha minden kapcsolat belföldi, 1, ha mind határon átnyúló.")

  private func countries(_ variant: (Int, Int)) -> AnalysisContent {
    let names = network.countries.map { context.title(of: $0.country) }
    let all = Localized(en: "Whole network", hu: "Teljes hálózat")[context.language]
    let last = [AnalysisCell.name(all)] + Array(repeating: .name(""), count: 3)
    return AnalysisContent(
      context.text(Self.title), note: context.text(Self.meaning), variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Country", hu: "Ország"), names + [all]),
        context.figureColumn(Localized(en: "Members", hu: "Tagok")),
        context.figureColumn(Localized(en: "Within", hu: "Belföldi")),
        context.figureColumn(Localized(en: "Across", hu: "Külföldi")),
        context.figureColumn(Localized(en: "E-I index", hu: "E–I-index")),
      ],
      rows: network.countries.map { row in
        [
          .name(context.title(of: row.country), [row.country]), .figure(row.members),
          .figure(row.internal), .figure(row.external), .figure(row.openness),
        ]
      },
      totals: [last + [.figure(network.openness)]], mainColumn: 4, picture: .bars(bars(names)))
  }

  private func bars(_ names: [String]) -> Bars {
    Bars(
      zip(names, network.countries).map { name, row in
        Bars.Bar(
          name, row.openness.value, text: FigureText.number(row.openness, context.language))
      },
      reference: Bars.Reference(0), decimalSign: context.decimalSign)
  }
}
