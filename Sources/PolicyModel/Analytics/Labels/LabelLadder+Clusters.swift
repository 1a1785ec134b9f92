// SPDX-License-Identifier: EUPL-1.2

extension LabelLadder {
  private typealias Entry = (position: Int, record: Cluster)

  /// - Parameters:
  ///   - model: The dataset.
  ///   - group: Whose clusters and indicators count; nil for all.
  /// - Complexity: O(*n* log *n*) in labels and observations of the indicators that count labels.
  package init(of model: ClusterModel, in group: RecordRef?) {
    let asOf = model.meta.asOfDate
    let clusters = model.entries(\.clusters, in: group)
    let byCountry = Dictionary(grouping: clusters, by: \.record.countryID)
    self.asOf = asOf
    self.rows = model.countries.records.enumerated().compactMap { position, country in
      byCountry[country.id].map { Row(RecordRef(.country, position), $0, asOf) }
    }
    self.total = Row(nil, clusters, asOf)
    self.published = LabelCounts(model, in: group).published
    self.expiries = clusters.flatMap { Self.expiries(of: $0, asOf) }.enumerated().sorted {
      let days = ($0.element.daysLeft.value ?? .infinity, $1.element.daysLeft.value ?? .infinity)
      return (days.0, $0.offset) < (days.1, $1.offset)
    }.map(\.element)
  }

  private static func expiries(of entry: Entry, _ asOf: PartialDate) -> [Expiry] {
    entry.record.labels.enumerated().map { place, label in
      let origin = Derivation.Origin(
        RecordRef(.cluster, entry.position), key: "labels", entry.record.evidence,
        sourceIDs: label.sourceIDs.isEmpty ? nil : label.sourceIDs)
      return Expiry(
        cluster: RecordRef(.cluster, entry.position), label: place, state: label.state(on: asOf),
        daysLeft: .days(from: asOf, to: label.validUntil, origin))
    }
  }
}

extension LabelLadder.Row {
  fileprivate init(
    _ country: RecordRef?, _ clusters: [(position: Int, record: Cluster)], _ asOf: PartialDate
  ) {
    let rungs = Dictionary(grouping: clusters) { $0.record.rung(on: asOf) }
      .mapValues { LabelLadder.Rung($0) }
    let gold = rungs[.gold] ?? LabelLadder.Rung([])
    let silver = rungs[.silver] ?? LabelLadder.Rung([])
    let bronze = rungs[.bronze] ?? LabelLadder.Rung([])
    self.country = country
    self.gold = gold
    self.silver = silver
    self.bronze = bronze
    self.none = rungs[nil] ?? LabelLadder.Rung([])
    self.index = .labelIndex(
      gold.count, silver.count, bronze.count, of: LabelLadder.Rung(clusters).count)
  }
}

extension LabelLadder.Rung {
  fileprivate init(_ clusters: [(position: Int, record: Cluster)]) {
    let origins = clusters.map {
      Derivation.Origin($0.record, at: $0.position, key: "labels")
    }
    self.clusters = origins.map(\.record)
    self.count = .count(origins)
  }
}

extension Cluster {
  /// The highest grade of the ladder that the management has a label for; nil when it has none.
  fileprivate func rung(on day: PartialDate) -> ClusterLabel.Grade? {
    let grades = labels.filter { $0.counts(on: day) }.map(\.grade)
    return [.gold, .silver, .bronze].first { grades.contains($0) }
  }
}

extension Derivation {
  /// Missing where one of the counts is.
  static func labelIndex(
    _ gold: Derivation, _ silver: Derivation, _ bronze: Derivation, of clusters: Derivation
  ) -> Derivation {
    let inputs = [
      gold.input("g"), silver.input("s"), bronze.input("b"), clusters.input("n"),
    ]
    return .computed(.labelIndex, .ratio, inputs) {
      Statistics.labelIndex(gold: $0[0], silver: $0[1], bronze: $0[2], clusters: $0[3])
    }
  }
}
