// SPDX-License-Identifier: EUPL-1.2

/// Which countries partnerships want to sell to, and whether they all want the same.
package struct MarketConcentration: Hashable, Sendable {
  /// The market that most partnerships aim at first; of equal ones by the country's code.
  package let rows: [Row]
  /// How often any market is named.
  package let mentions: Derivation
  /// The Herfindahl–Hirschman index of the markets' shares, 1 when all aim at one; missing with `.noData`
  /// when nobody names any.
  package let concentration: Derivation

  /// One market.
  package struct Row: Hashable, Sendable {
    /// A country that partnerships want to sell to.
    package let market: CountryCode
    /// In the order of the file.
    package let partnerships: [RecordRef]
    /// How many partnerships these are.
    package let count: Derivation
    /// Of all mentions, in percent.
    package let share: Derivation
  }

  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose partnerships count; nil for all.
  /// - Complexity: O(*n* log *n*) in the markets that partnerships name.
  package init(of model: ClusterModel, in group: RecordRef?) {
    var origins: [CountryCode: [Derivation.Origin]] = [:]
    for position in model.positions(of: .partnership, in: group) {
      for market in Set(model.partnerships.records[position].targetMarkets) {
        origins[market, default: []].append(
          model.origin(.partnership, position, key: "targetMarkets"))
      }
    }
    let ordered = origins.sorted {
      $0.value.count == $1.value.count
        ? $0.key.text < $1.key.text : $0.value.count > $1.value.count
    }
    let counts = ordered.map { Derivation.count($0.value) }
    let mentions = Derivation(
      .sum, .count, counts.map { Derivation.Input("x", $0) },
      .value(counts.reduce(0) { $0 + ($1.value ?? 0) }))
    self.rows = ordered.indices.map { index in
      Row(
        market: ordered[index].key, partnerships: ordered[index].value.map(\.record),
        count: counts[index], share: .share(counts[index], of: mentions))
    }
    self.mentions = mentions
    self.concentration = .computed(
      .herfindahl, .ratio, counts.map { Derivation.Input("s", share: $0, of: mentions) }
    ) { Statistics.herfindahl($0) }
  }
}
