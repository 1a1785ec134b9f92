// SPDX-License-Identifier: EUPL-1.2

/// The figures of a network whose ties are known.
struct NetworkFigures {
  private let people: [PartnershipMember]
  private let ties: [PartnershipNetwork.Tie]
  private let model: ClusterModel
  /// Places among the ties by place among the people.
  private let tiesOfMember: [[Int]]
  /// Why there are no figures; nil when there are.
  private let obstacle: MissingReason?
  private let memberCount: Derivation

  init(
    _ people: [PartnershipMember], _ ties: [PartnershipNetwork.Tie], _ model: ClusterModel,
    isTooLarge: Bool
  ) {
    var tiesOfMember = [[Int]](repeating: [], count: people.count)
    for (place, tie) in ties.enumerated() {
      for end in tie.ends { tiesOfMember[end].append(place) }
    }
    self.people = people
    self.ties = ties
    self.model = model
    self.tiesOfMember = tiesOfMember
    self.obstacle = isTooLarge ? .tooMany(limit: PartnershipNetwork.tieLimit) : nil
    self.memberCount = .count(people.map { model.origin($0.record) })
  }

  var members: [PartnershipNetwork.Member] {
    people.indices.map { place in
      let own = tiesOfMember[place]
      let degree = Statistics.degree(own.count, members: people.count)
      return PartnershipNetwork.Member(
        record: people[place].record, countryID: people[place].countryID, ties: own,
        degree: figure(
          .degree, [.init("deg", count(own)), .init("N", memberCount)], degree))
    }
  }

  var density: Derivation {
    figure(
      .density, [.init("E", count(Array(ties.indices))), .init("N", memberCount)],
      Statistics.density(members: people.count, ties: ties.count))
  }

  var openness: Derivation {
    openness(external: ties(.external, of: ties.indices), ties(.internal, of: ties.indices))
  }

  var countries: [PartnershipNetwork.CountryRow] {
    let places = Dictionary(grouping: people.indices) { people[$0].countryID }
    return model.countries.records.enumerated().compactMap { position, country in
      places[country.id].map { row(RecordRef(.country, position), $0) }
    }
  }

  private func row(_ country: RecordRef, _ places: [Int]) -> PartnershipNetwork.CountryRow {
    let own = Set(places.flatMap { tiesOfMember[$0] }).sorted()
    let external = ties(.external, of: own)
    let within = ties(.internal, of: own)
    return PartnershipNetwork.CountryRow(
      country: country, members: .count(places.map { model.origin(people[$0].record) }),
      external: count(external), internal: count(within),
      openness: openness(external: external, within))
  }

  private func ties(
    _ reach: PartnershipNetwork.Reach, of places: some Sequence<Int>
  ) -> [Int] {
    places.filter { ties[$0].reach == reach }
  }

  private func openness(external: [Int], _ within: [Int]) -> Derivation {
    figure(
      .externalInternal, [.init("ext", count(external)), .init("int", count(within))],
      Statistics.externalInternal(external: external.count, internal: within.count))
  }

  /// How many ties there are, each with the first partnership that makes it.
  private func count(_ places: [Int]) -> Derivation {
    let count = Derivation.count(
      places.compactMap { ties[$0].partnerships.first }.map { model.origin($0) })
    return obstacle.map { Derivation(.count, .count, [], .missing($0)) } ?? count
  }

  private func figure(
    _ formula: Formula, _ inputs: [Derivation.Input], _ outcome: Derivation.Outcome
  ) -> Derivation {
    Derivation(formula, .ratio, inputs, obstacle.map { .missing($0) } ?? outcome)
  }
}
