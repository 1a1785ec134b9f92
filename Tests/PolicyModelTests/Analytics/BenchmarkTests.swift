// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

struct BenchmarkTests {
  private let model: ClusterModel

  init() throws {
    model = try #require(AnalysedDataset.embedded)
  }

  @Test func `countries are ranked by what was observed in one year`() throws {
    let table = try table("ind-gerd", 2013)

    #expect(
      table.rows.map(\.area.name) == [
        "AT", "SK", "HR", "GR", "BG", "RO", "IT", "SI", "HU",
      ])
    #expect(table.rows.map(\.rank.value) == [1, 2, 3, 4, 5, 6, nil, nil, nil])
    #expect(table.rows.last?.rank.missingReason == .noData)
    #expect(table.reference?.area == .aggregate(.eu28))
    #expect(table.reference?.value.value == 2.02)
    #expect(table.variation.rounded == 0.8421)
  }

  @Test(arguments: [
    ("AT", 2013, 139.1089, 1, 0.95), ("RO", 2013, 19.3069, 0, 1.61),
    ("RO", 2016, 23.6453, 0, 1.52), ("BG", 2016, 38.4236, 0.1149, 0.72),
  ])
  func `a value is compared with the reference, the others and the target`(
    country: String, year: Int, index: Double, normalised: Double, gap: Double
  ) throws {
    let row = try row(country, "ind-gerd", year)

    #expect(row.index.rounded == index)
    #expect(row.normalised.rounded == normalised)
    #expect(row.target.gap.rounded == gap)
    #expect(row.target.gap.unit == .percentagePoints)
  }

  @Test func `the R&D intensity of Romania grew by 7.17 percent a year`() throws {
    let row = try row("RO", "ind-gerd", 2016)

    #expect(row.growthRate.rounded == 7.1665)
    #expect(row.growthRate.unit == .percent)
    #expect(row.growthRate.inputs.map(\.symbol) == ["x_t", "x_0", "t", "t_0"])
    #expect(
      row.growthRate.inputs.compactMap { $0.origin?.record }.map(model.name) == [
        "obs-gerd-ro-2016", "obs-gerd-ro-2013",
      ])
    #expect(row.target.year?.value == 2020)
    #expect(row.target.progress.rounded == 5.5901)
    #expect(row.target.neededPace.rounded == 0.38)
  }

  @Test(arguments: [2014, 2015])
  func `sources that contradict each other are both shown and not computed with`(year: Int) throws {
    let row = try row("SI", "ind-gerd", year)

    for figure in [row.value, row.index, row.rank, row.target.gap, row.growthRate] {
      #expect(figure.missingReason == .conflict)
    }
    #expect(
      row.value.inputs.compactMap { $0.origin?.record }.map(model.name) == [
        "obs-gerd-si-2014", "obs-gerd-si-2015",
      ])
  }

  @Test func `a group without a value is no value`() throws {
    let row = try row("SI", "ind-ius-2014", 2014)

    #expect(row.group.group == .strong)
    #expect(row.group.place.value == 2)
    #expect(row.group.place.inputs.map(\.value) == [.word("strong")])
    for figure in [row.value, row.index, row.rank, row.growthRate] {
      #expect(figure.missingReason == .onlyGroup)
    }
  }

  @Test func `the groups of the scoreboards of 2013 and 2014 stand side by side`() throws {
    let group = try model.record(.workingGroup, "wg1")
    let history = GroupHistory(of: model, in: group, .ius, .countries)

    #expect(history.columns.map(\.edition) == ["2013", "2014"])
    #expect(
      history.rows.map { row in
        "\(row.area.name) "
          + row.cells.map { $0.group?.rawValue ?? "-" }.joined(separator: " ")
      } == [
        "AT strong strong", "SI strong strong", "GR moderate moderate", "HU moderate moderate",
        "IT moderate moderate", "SK moderate moderate", "BG emerging emerging",
        "RO emerging emerging", "HR - moderate",
      ])
    #expect(history.rows.last?.cells.first?.place.missingReason == .noData)
  }

  @Test func `a benchmark compares what it names`() throws {
    let comparison = BenchmarkComparison(of: try model.record(.benchmark, "bm-rd-low"), model)
    let table = try #require(comparison.tables.first)

    #expect(comparison.tables.count == 1)
    #expect(table.rows.map(\.area.name) == ["SK", "HR", "GR", "BG", "RO"])
    #expect(table.rows.map(\.rank.value) == [1, 2, 3, 4, 5])
  }

  @Test func `a benchmark within groups has a table for each group`() throws {
    let comparison = BenchmarkComparison(of: try model.record(.benchmark, "bm-ius-2014"), model)

    #expect(
      comparison.tables.map { table in
        "\(model.name(table.indicator)) \(table.peers?.rawValue ?? "-") "
          + table.rows.map(\.area.name).joined(separator: " ")
      } == [
        "ind-ius-2014 strong AT SI", "ind-ius-2014 moderate HR GR HU IT SK",
        "ind-ius-2014 emerging BG RO", "ind-gerd strong SI", "ind-gerd moderate IT",
        "ind-gerd emerging RO",
      ])
  }

  @Test func `areas converge when they vary less`() throws {
    let convergence = Convergence(of: try choice("ind-overqualification", .countries), model)

    #expect(convergence.panel.map(\.name) == ["HR"])
    #expect(
      convergence.rows.map(\.year.value) == [
        2013, 2014, 2015, 2016, 2017, 2018, 2019, 2023, 2024,
      ])
    #expect(convergence.rows.first?.variation.rounded == 0.3897)
    #expect(convergence.rows[7].variation.rounded == 0.3051)
    #expect(
      convergence.rows.first?.panelVariation.missingReason == .tooFew(needed: 2, found: 1))
  }

  @Test func `a break in the series cuts growth off`() throws {
    let croatia = { try row("HR", "ind-overqualification", $0) }

    #expect(try croatia(2013).growthRate.missingReason == .tooFew(needed: 2, found: 1))
    #expect(try croatia(2014).growthRate.missingReason == .breakInSeries)
    #expect(try croatia(2016).growthRate.rounded == 9.7518)
    #expect(try croatia(2019).growthRate.missingReason == .breakInSeries)
  }

  @Test func `peers are compared by all that is known of one of them`() throws {
    let areas = ["AT", "RO"].map { Area.country(EntityID($0)) }
    let group = try model.record(.workingGroup, "wg1")
    let comparison = PeerComparison(of: areas, model, in: group)

    #expect(
      comparison.rows.map { row in
        "\(model.name(row.indicator)) \(row.year.value)"
      } == ["ind-gerd 2016", "ind-gerd-business 2014", "ind-ius-2013 2013", "ind-ius-2014 2014"])
    #expect(comparison.rows[0].cells.map(\.value.value) == [3.09, 0.48])
    #expect(comparison.rows[0].cells.map(\.index.rounded) == [152.2167, 23.6453])
    #expect(comparison.rows[0].cells.map(\.rank.value) == [1, 2])
    #expect(comparison.rows[1].cells.map(\.value.missingReason) == [nil, .noData])
    #expect(comparison.rows[3].cells.map(\.group.group) == [.strong, .emerging])
  }

  @Test func `a group follows from the thresholds of its edition`() throws {
    let small = try AnalysedDataset.model([
      "indicators": [
        indicator(
          #""id": "i1", "groups": [{"group": "leader", "name": "L", "from": 120}, {"group": "strong", "name": "S", "from": 90}, {"group": "emerging", "name": "E"}]"#
        ),
        indicator(#""id": "i2""#),
      ],
      "observations": [
        observation("i1", #""countryId": "HU""#, 2013, 120),
        observation("i1", #""countryId": "RO""#, 2013, 119.9),
        observation("i1", #""countryId": "HR""#, 2013, 3),
        observation("i2", #""countryId": "HU""#, 2013, 120),
      ],
    ])
    let choices = BenchmarkChoice.all(of: small, in: nil)
    let year = try #require(Year(2013))

    let table = BenchmarkTable(of: choices[0], in: year, small)
    let other = BenchmarkTable(of: choices[1], in: year, small)

    #expect(table.rows.map(\.group.group) == [.leader, .strong, .emerging])
    #expect(table.rows.map(\.group.place.value) == [1, 2, 3])
    #expect(table.rows[0].group.place.inputs.map(\.symbol) == ["I", "from", "from"])
    #expect(table.rows[0].index.missingReason == .noReference)
    #expect(table.rows[0].target.progress.missingReason == .noTarget)
    #expect(other.rows[0].group.place.missingReason == .noThresholds)
    #expect(other.rows[0].normalised.missingReason == .noSpread)
    #expect(other.variation.missingReason == .tooFew(needed: 2, found: 1))
  }

  @Test func `regions of different versions of the nomenclature are not compared`() throws {
    let small = try AnalysedDataset.model([
      "regions": [
        #""id": "r1", "name": "One", "countryId": "HU", "nutsCode": "HU10", "nutsVersion": "2010""#,
        #""id": "r2", "name": "Two", "countryId": "HU", "nutsCode": "HU21", "nutsVersion": "2016""#,
      ],
      "indicators": [indicator(#""id": "i1""#)],
      "observations": [
        observation("i1", #""regionId": "r1""#, 2013, 5),
        observation("i1", #""regionId": "r2""#, 2013, 7),
      ],
    ])
    let choice = try #require(BenchmarkChoice.all(of: small, in: nil).first)

    let table = BenchmarkTable(of: choice, in: try #require(Year(2013)), small)

    #expect(table.rows.map(\.value.value) == [5, 7])
    #expect(
      table.rows.map(\.rank.missingReason) == [
        .mixedNUTSVersions(["2010", "2016"]), .mixedNUTSVersions(["2010", "2016"]),
      ])
    #expect(table.variation.missingReason == .mixedNUTSVersions(["2010", "2016"]))
  }

  private func indicator(_ members: String) -> String {
    members
      + #", "title": "Indicator", "unit": "index", "direction": "higherBetter", "workingGroupIds": [], "framework": "custom""#
  }

  private func observation(
    _ indicator: String, _ area: String, _ year: Int, _ value: Double
  ) -> String {
    let id = "o-\(indicator)-\(area.filter(\.isLetter))-\(area.filter(\.isNumber))-\(year)"
    return
      #""id": "\#(id)", "indicatorId": "\#(indicator)", \#(area), "year": \#(year), "value": \#(value)"#
  }

  private func choice(_ indicator: String, _ scope: AreaScope) throws -> BenchmarkChoice {
    let record = try model.record(.indicator, indicator)
    return try #require(
      BenchmarkChoice.all(of: model, in: nil).first { $0.indicator == record && $0.scope == scope })
  }

  private func table(_ indicator: String, _ year: Int) throws -> BenchmarkTable {
    let choice = try choice(indicator, .countries)
    return BenchmarkTable(of: choice, in: try #require(Year(year)), model)
  }

  private func row(
    _ country: String, _ indicator: String, _ year: Int
  ) throws -> BenchmarkTable.Row {
    try #require(try table(indicator, year).rows.first { $0.area == .country(EntityID(country)) })
  }
}
