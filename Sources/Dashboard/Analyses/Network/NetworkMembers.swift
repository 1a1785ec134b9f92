// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import TextGrid

/// The members of a network, the best connected first, as an adjacency matrix and a list of who is
/// tied to whom.
struct NetworkMembers {
  /// A matrix of more members has cells that nobody goes through.
  private static let mostMembers = 60

  private let context: Context
  private let network: PartnershipNetwork
  /// Places among the network's members from top to bottom.
  private let order: [Int]

  init(context: Context, network: PartnershipNetwork) {
    self.context = context
    self.network = network
    self.order = network.members.indices.sorted { one, other in
      let ties = [one, other].map { network.members[$0].ties.count }
      return ties[0] == ties[1] ? one < other : ties[0] > ties[1]
    }
  }

  func content(_ variant: (Int, Int)) -> AnalysisContent {
    let records = order.map { network.members[$0].record }
    return AnalysisContent(
      context.text(Self.title), note: context.text(Self.meaning), variant: variant,
      columns: [
        context.nameColumn(Localized(en: "Member", hu: "Tag"), of: records),
        context.figureColumn(Localized(en: "Degree", hu: "Fokszám")),
        context.figureColumn(Localized(en: "Ties", hu: "Kapcsolat")),
        context.wordColumn(Localized(en: "Country", hu: "Ország"), [], least: 14),
        context.wordColumn(Localized(en: "Tied to", hu: "Kivel"), [], least: 60),
      ],
      rows: order.map(row), totals: [total], mainColumn: 1, picture: .network(matrix))
  }

  private static let title = Localized(en: "Who works with whom", hu: "Ki kivel működik együtt")
  private static let meaning = Localized(
    en: "Degree: share of the possible ties, 0 to 1; of the whole network: its density.",
    hu: "Fokszám: a lehetséges kapcsolatok aránya, 0–1; a teljes hálózaté a sűrűség.")

  private func row(_ place: Int) -> [AnalysisCell] {
    let member = network.members[place]
    return [
      .title(of: member.record), .figure(member.degree), .figure(ties(of: member)),
      country(of: member), .titles(of: neighbours(of: place)),
    ]
  }

  /// The number of ties that went into the degree.
  private func ties(of member: PartnershipNetwork.Member) -> Derivation {
    member.degree.step("deg") ?? member.degree
  }

  private func country(of member: PartnershipNetwork.Member) -> AnalysisCell {
    guard let id = member.countryID, let position = context.model.countries.position(of: id) else {
      return .words(FigureText.missing, [member.record], .muted)
    }
    return .title(of: RecordRef(.country, position))
  }

  private func neighbours(of place: Int) -> [RecordRef] {
    network.members[place].ties.flatMap { network.ties[$0].ends }.filter { $0 != place }
      .map { network.members[$0].record }
  }

  private var total: [AnalysisCell] {
    let name = Localized(en: "Whole network", hu: "Teljes hálózat")[context.language]
    let ties = network.density.step("E")
    return [
      .name(name), .figure(network.density), ties.map { .figure($0) } ?? .name(""), .name(""),
      .name(""),
    ]
  }

  /// The number in a cell is that of the partnerships that tie two members.
  private var matrix: AdjacencyMatrix {
    let shown = order.prefix(Self.mostMembers)
    let places = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1, $0) })
    let links = network.ties.compactMap { tie -> AdjacencyMatrix.Link? in
      let ends = tie.ends.compactMap { places[$0] }
      guard ends.count == 2 else { return nil }
      let count = context.count(of: tie.partnerships, key: nil)
      let text = FigureText.number(count, context.language)
      return AdjacencyMatrix.Link(ends[0], ends[1], text: tie.partnerships.count > 1 ? text : "")
    }
    return AdjacencyMatrix(
      members: shown.map { AdjacencyMatrix.Member(context.title(of: network.members[$0].record)) },
      links: links)
  }
}
