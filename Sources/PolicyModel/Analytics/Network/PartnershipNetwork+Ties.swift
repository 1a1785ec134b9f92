// SPDX-License-Identifier: EUPL-1.2

extension PartnershipNetwork {
  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose partnerships count; nil for all.
  /// - Complexity: O(*n* log *n*) in members and ties; a partnership ties each pair of its members.
  package init(of model: ClusterModel, in group: RecordRef?) {
    let circles = model.positions(of: .partnership, in: group).map { Circle($0, model) }
    let weaving = circles.filter { !$0.isPlanned && $0.members.count > 1 }
    let people = Self.people(circles.filter { !$0.isPlanned })
    let pairs = weaving.reduce(0) { $0 + $1.members.count * ($1.members.count - 1) / 2 }
    let isTooLarge = pairs > Self.tieLimit
    let ties = isTooLarge ? [] : Self.ties(weaving, people)
    let figures = NetworkFigures(people, ties, model, isTooLarge: isTooLarge)
    self.members = figures.members
    self.ties = ties
    self.countries = figures.countries
    self.density = figures.density
    self.openness = figures.openness
    self.untied = circles.filter { $0.isPlanned || $0.members.count < 2 }.map(\.record)
  }

  /// A partnership and its members.
  private struct Circle {
    let record: RecordRef
    let isPlanned: Bool
    let members: [PartnershipMember]

    init(_ position: Int, _ model: ClusterModel) {
      let partnership = model.partnerships.records[position]
      self.record = RecordRef(.partnership, position)
      self.isPlanned = partnership.status == .planned
      self.members = model.members(of: partnership)
    }
  }

  private static func people(_ circles: [Circle]) -> [PartnershipMember] {
    var seen: Set<RecordRef> = []
    return circles.flatMap(\.members).filter { seen.insert($0.record).inserted }
      .sorted { one, other in
        let isOrganisation = [one, other].map { $0.record.kind == .organisation }
        guard isOrganisation[0] == isOrganisation[1] else { return isOrganisation[0] }
        return one.record.position < other.record.position
      }
  }

  private static func ties(_ circles: [Circle], _ people: [PartnershipMember]) -> [Tie] {
    var places: [RecordRef: Int] = [:]
    for (place, member) in people.enumerated() { places[member.record] = place }
    var partnerships: [[Int]: [RecordRef]] = [:]
    for circle in circles {
      let own = circle.members.compactMap { places[$0.record] }.sorted()
      for (index, one) in own.enumerated() {
        for other in own[(index + 1)...] {
          partnerships[[one, other], default: []].append(circle.record)
        }
      }
    }
    return partnerships.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { ends, records in
      Tie(ends: ends, partnerships: records, reach: reach(ends.map { people[$0].countryID }))
    }
  }

  private static func reach(_ countries: [EntityID<Country>?]) -> Reach {
    let known = countries.compactMap { $0 }
    guard known.count == countries.count else { return .unknown }
    return Set(known).count > 1 ? .external : .internal
  }
}
