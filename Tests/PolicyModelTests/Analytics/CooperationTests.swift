// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

struct CooperationTests {
  private let model: ClusterModel
  private let group: RecordRef

  init() throws {
    model = try #require(AnalysedDataset.embedded)
    group = try model.record(.workingGroup, "wg3")
  }

  @Test func `approaches are counted country by country`() throws {
    let balance = ApproachBalance(of: model, in: group)
    let rows = balance.rows.map { row in
      "\(row.country.map(model.name) ?? "-") "
        + row.cells.map { "\(Int($0.count.value ?? -1))" }.joined(separator: " ")
    }

    #expect(balance.rows.first?.cells.map(\.approach) == [.topDown, .bottomUp, .mixed, .unknown])
    #expect(
      rows == [
        "AT 1 0 0 3", "BG 0 1 0 0", "GR 0 6 0 0", "HR 0 1 0 0", "HU 2 0 0 2", "IT 0 0 1 0",
        "RO 1 0 0 1", "RS 0 1 0 0", "SI 0 1 0 0", "SK 0 0 1 0", "- 0 0 2 5",
      ])
    #expect(balance.total.topDownShare.rounded == 22.2222)
    #expect(balance.total.known.rounded == 62.069)
    #expect(balance.rows[0].topDownShare.value == 100)
  }

  @Test func `a country without a known approach has no share`() throws {
    let small = try AnalysedDataset.model(["clusters": [cluster("c1", "HU", "")]])
    let balance = ApproachBalance(of: small, in: nil)

    #expect(balance.rows.count == 1)
    #expect(balance.rows[0].cells.map(\.records.count) == [0, 0, 0, 1])
    #expect(balance.rows[0].topDownShare.missingReason == .zeroDenominator)
    #expect(ApproachBalance(of: try AnalysedDataset.model([:]), in: nil).rows == [])
  }

  @Test func `records and countries open accesses`() throws {
    let records = AccessMatrix(byRecord: model, in: group)
    let countries = AccessMatrix(byCountry: model, in: group)
    let miCluster = try #require(records.rows.first { model.name($0.subject) == "cl-gr-mi" })
    let known = countries.rows.filter { $0.coverage.value != nil }

    #expect(records.columns == [.knowledge, .markets, .infrastructure, .products])
    #expect(miCluster.coverage.value == 75)
    #expect(
      known.map { "\(model.name($0.subject)) \($0.coverage.value ?? -1)" } == [
        "AL 25.0", "AT 100.0", "BG 100.0", "GR 100.0", "HR 50.0", "HU 100.0", "IT 100.0", "MD 25.0",
        "RO 75.0", "RS 75.0", "SI 75.0", "SK 100.0",
      ])
  }

  @Test func `members of a partnership are tied`() throws {
    let small = try AnalysedDataset.model([
      "clusters": [
        cluster("c1", "HU", ""), cluster("c2", "HU", ""), cluster("c3", "RO", ""),
        cluster("c4", "HR", ""),
      ],
      "organisations": [#""id": "o1", "name": "Agency", "type": "agency""#],
      "partnerships": [
        partnership("p1", #""clusterIds": ["c1", "c2", "c3"]"#),
        partnership("p2", #""clusterIds": ["c3", "c1"], "status": "ended""#),
        partnership("p3", #""clusterIds": ["c4", "c1"], "status": "planned""#),
        partnership("p4", #""clusterIds": ["c4"], "organisationIds": ["o1"]"#),
        partnership("p5", #""clusterIds": ["c2"]"#),
      ],
    ])

    let network = PartnershipNetwork(of: small, in: nil)

    #expect(network.members.map(\.record).map(small.name) == ["o1", "c1", "c2", "c3", "c4"])
    #expect(
      network.ties.map { tie in
        tie.ends.map { small.name(network.members[$0].record) } + small.names(tie.partnerships)
      } == [
        ["o1", "c4", "p4"], ["c1", "c2", "p1"], ["c1", "c3", "p1", "p2"], ["c2", "c3", "p1"],
      ])
    #expect(network.ties.map(\.reach) == [.unknown, .internal, .external, .external])
    #expect(network.density.value == 0.4)
    #expect(network.openness.rounded == 0.3333)
    #expect(network.members.map(\.degree.value) == [0.25, 0.5, 0.5, 0.5, 0.25])
    #expect(network.members.map(\.ties) == [[0], [1, 2], [1, 3], [2, 3], [0]])
    #expect(network.countries.map { small.name($0.country) } == ["HU", "RO", "HR"])
    #expect(network.countries.map(\.openness.rounded) == [0.3333, 1, nil])
    #expect(network.countries[2].openness.missingReason == .zeroDenominator)
    #expect(small.names(network.untied) == ["p3", "p5"])
  }

  @Test func `a network needs two members`() throws {
    let small = try AnalysedDataset.model([
      "clusters": [cluster("c1", "HU", "")],
      "partnerships": [partnership("p1", #""clusterIds": ["c1"]"#)],
    ])
    let network = PartnershipNetwork(of: small, in: nil)
    let empty = PartnershipNetwork(of: try AnalysedDataset.model([:]), in: nil)

    #expect(network.density.missingReason == .tooFew(needed: 2, found: 1))
    #expect(network.members.map(\.degree.missingReason) == [.tooFew(needed: 2, found: 1)])
    #expect(network.openness.missingReason == .zeroDenominator)
    #expect(empty.density.missingReason == .tooFew(needed: 2, found: 0))
  }

  @Test func `a network that is too large is not counted`() throws {
    let clusters = (1...708).map { cluster("c\($0)", "HU", "") }
    let names = (1...708).map { "\"c\($0)\"" }.joined(separator: ",")
    let large = try AnalysedDataset.model([
      "clusters": clusters, "partnerships": [partnership("p1", #""clusterIds": [\#(names)]"#)],
    ])

    let network = PartnershipNetwork(of: large, in: nil)

    #expect(network.members.count == 708)
    #expect(network.ties == [])
    #expect(network.density.missingReason == .tooMany(limit: 250_000))
    #expect(network.openness.missingReason == .tooMany(limit: 250_000))
  }

  @Test func `the partnership of the project ties every two of its members`() throws {
    let network = PartnershipNetwork(of: model, in: group)
    let greece = try #require(network.countries.first { model.name($0.country) == "GR" })

    #expect(network.members.count == 43)
    #expect(network.ties.count == 351)
    #expect(network.density.rounded == 0.3887)
    #expect(network.openness.rounded == 0.7791)
    #expect(greece.external.value == 67)
    #expect(greece.internal.value == 9)
    #expect(greece.openness.rounded == 0.7632)
  }

  @Test func `clusters stand on the rung that they have a label for`() throws {
    let ladder = LabelLadder(of: model, in: group)
    let rows = ladder.rows.map { row in
      let counts = [row.gold, row.silver, row.bronze, row.none].map { Int($0.count.value ?? -1) }
      return "\(row.country.map(model.name) ?? "-") \(counts)"
    }

    #expect(
      rows == [
        "AT [2, 0, 0, 0]", "BG [0, 0, 1, 0]", "GR [0, 1, 0, 3]", "HR [0, 0, 1, 0]",
        "HU [0, 1, 0, 1]", "IT [1, 0, 0, 0]", "RO [0, 0, 0, 1]", "RS [0, 0, 0, 1]",
        "SI [0, 0, 0, 1]", "SK [0, 0, 1, 0]",
      ])
    #expect(ladder.rows.first?.index.value == 1)
    #expect(ladder.total.index.rounded == 0.3556)
    #expect(model.names(ladder.rows[2].silver.clusters) == ["cl-gr-mi"])
  }

  @Test func `labels end`() {
    let ladder = LabelLadder(of: model, in: group)
    let dated = ladder.expiries.filter { $0.daysLeft.value != nil }

    #expect(
      dated.map {
        "\(model.name($0.cluster)) \($0.label) \($0.state) \(Int($0.daysLeft.value ?? 0))"
      } == [
        "cl-x-automotive-transdanubia 1 expired -116", "cl-x-wood-slovenia 0 expired -24",
        "cl-x-automotive-transdanubia 0 valid 37", "cl-x-green-building-austria 0 valid 68",
        "cl-x-plastics-trnava 0 valid 99", "cl-x-wine-istria 0 valid 158",
        "cl-x-furniture-veneto 0 valid 219", "cl-x-ict-sofia 0 valid 249",
      ])
    #expect(ladder.expiries.last?.daysLeft.missingReason == .noData)
    #expect(ladder.expiries.last?.state == .undated)
  }

  @Test func `labels that were only counted have an index if all were counted`() {
    let published = LabelLadder(of: model, in: group).published

    #expect(
      published.map { "\($0.area.name) \($0.year.value)" } == [
        "RO 2017", "RO 2019", "reg-at-lower-austria 2013",
      ])
    #expect(
      published.map { [$0.gold, $0.silver, $0.bronze, $0.clusters].map(\.value) } == [
        [nil, 9, 27, 98], [3, 10, 28, 74], [4, nil, nil, nil],
      ])
    #expect(published.map(\.index.rounded) == [nil, 0.2568, nil])
    #expect(published[0].index.missingReason == .noData)
  }

  @Test func `without clusters nobody is on the ladder`() throws {
    let ladder = LabelLadder(of: try AnalysedDataset.model([:]), in: nil)

    #expect(ladder.rows == [])
    #expect(ladder.total.index.missingReason == .zeroDenominator)
  }

  @Test func `partnerships aim at some markets more than at others`() throws {
    let markets = MarketConcentration(of: model, in: group)
    let none = MarketConcentration(of: try AnalysedDataset.model([:]), in: nil)

    #expect(
      markets.rows.map { "\($0.market.text) \(Int($0.count.value ?? 0))" } == [
        "US 6", "CN 4", "JP 4", "CA 2", "IL 2", "IN 2", "KR 2", "BR 1", "ZA 1",
      ])
    #expect(markets.mentions.value == 24)
    #expect(markets.rows[0].share.value == 25)
    #expect(markets.concentration.rounded == 0.1493)
    #expect(none.concentration.missingReason == .noData)
    #expect(none.mentions.value == 0)
  }

  @Test(arguments: [
    ("cl-at-ecoplus", "ind-cl-firms", [590, 711, 570, 563, 600], 0.1201),
    ("cl-gr-mi", "ind-cl-firms", [13, 34], 61.7215),
    ("cl-gr-mi", "ind-cl-turnover", [23, 60], 61.5146),
    ("cl-at-ecoplus", "ind-cl-employees", [72_000, 95_000, 80_000], 2.1296),
  ])
  func `a cluster is followed through the years`(
    cluster: String, indicator: String, values: [Double], growthRate: Double
  ) throws {
    let series = AreaSeries(of: .cluster(EntityID(cluster)), model, in: group)
    let row = try #require(series.rows.first { model.name($0.indicator) == indicator })

    #expect(row.values.compactMap(\.value) == values)
    #expect(row.values.count == series.years.count)
    #expect(row.growthRate.rounded == growthRate)
  }

  private func cluster(_ id: String, _ country: String, _ members: String) -> String {
    #""id": "\#(id)", "name": "\#(id)", "workingGroupIds": [], "countryId": "\#(country)", "sector": "-"\#(members)"#
  }

  private func partnership(_ id: String, _ members: String) -> String {
    #""id": "\#(id)", "title": "\#(id)", "workingGroupIds": [], "kind": "network", \#(members)"#
  }
}
