// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

struct EcoInnovationTests {
  private let model: ClusterModel
  private let group: RecordRef

  init() throws {
    model = try #require(AnalysedDataset.embedded)
    group = try model.record(.workingGroup, "wg2")
  }

  @Test func `the index of Slovenia jumps from year to year`() throws {
    let series = EcoIndexSeries(of: model, in: group)
    let slovenia = try #require(series.rows.first { $0.area.name == "SI" })

    #expect(series.rows.map(\.area.name) == ["BG", "SI"])
    #expect(series.years == 2010...2019)
    #expect(slovenia.points.map(\.year.value) == Array(2010...2019))
    #expect(slovenia.points.map(\.value.value) == [87, 99, 105, 71, 93, 93, 102, 117, 107, 94])
    #expect(slovenia.points.map(\.change.value) == [nil, 12, 6, -34, 22, 0, 9, 15, -10, -13])
    #expect(slovenia.points[0].change.missingReason == .noData)
    #expect(slovenia.volatility.rounded == 17.2828)
    #expect(slovenia.volatility.inputs.count == 10)
    #expect(slovenia.growthRate.rounded == 0.8636)
    #expect(series.rows[0].volatility.missingReason == .tooFew(needed: 2, found: 0))
  }

  @Test func `the groups of 2018 and 2021 stand side by side`() throws {
    let history = GroupHistory(of: model, in: group, .ecoIS, .countries)

    #expect(history.columns.map(\.edition) == ["2018", "2021"])
    #expect(
      history.rows.map { row in
        "\(row.area.name) " + row.cells.map { $0.group?.rawValue ?? "-" }.joined(separator: " ")
      } == [
        "AT leader leader", "IT average average", "SI average average", "HR average catchingUp",
        "GR catchingUp average", "SK catchingUp catchingUp", "RO catchingUp catchingUp",
        "HU catchingUp catchingUp", "BG catchingUp catchingUp",
      ])
    #expect(history.rows.map { $0.cells[1].place.value } == [1, 2, 2, 3, 2, 3, 3, 3, 3])
  }

  @Test func `a profile is the mean of its parts`() throws {
    let profile = try #require(EcoProfile.all(of: model, in: group).first)
    let marche = try #require(profile.rows.first)

    #expect(model.name(profile.composite) == "ind-ecoprofile")
    #expect(
      profile.components.map { model.names($0.parts) } == [
        ["ind-ecoprofile-inputs"], ["ind-ecoprofile-activities"], ["ind-ecoprofile-outputs"],
        ["ind-ecoprofile-resources"], ["ind-ecoprofile-socioeconomic"],
      ])
    #expect(marche.area.name == "reg-it-marche")
    #expect(marche.year?.value == 2013)
    #expect(marche.scores.map(\.value) == [78, 94, 88, 112, 85])
    #expect(marche.index.rounded == 91.4)
    #expect(marche.index.isIllustrative)
    #expect(marche.strongest == 3)
    #expect(marche.weakest == 0)
    #expect(marche.knownCount == 5)
  }

  @Test func `what is missing of a profile is told`() throws {
    let profile = try #require(EcoProfile.all(of: model, in: group).first)
    let slovenia = try #require(profile.rows.first { $0.area.name == "SI" })

    #expect(slovenia.year == nil)
    #expect(slovenia.index.missingReason == .noData)
    #expect(slovenia.known.value == 0)
    #expect(slovenia.scores.allSatisfy { $0.missingReason == .noData })
    #expect(slovenia.strongest == nil)
  }

  @Test func `parts of one component are taken together`() throws {
    let small = try AnalysedDataset.model([
      "indicators": [
        indicator("all", #", "compositeOf": ["a", "b", "c"]"#),
        indicator("a", #", "component": "Inputs""#), indicator("b", #", "component": "Inputs""#),
        indicator("c", #", "component": "Outputs""#),
      ],
      "observations": [
        observation("a", 2012, 10), observation("b", 2012, 30), observation("a", 2013, 50),
      ],
    ])

    let profile = try #require(EcoProfile.all(of: small, in: nil).first)

    #expect(profile.components.map { small.names($0.parts) } == [["a", "b"], ["c"]])
    #expect(profile.rows.map(\.year?.value) == [2012])
    #expect(profile.rows[0].scores.map(\.value) == [20, nil])
    #expect(profile.rows[0].componentKnown.map(\.value) == [100, 0])
    #expect(profile.rows[0].known.rounded == 66.6667)
    #expect(profile.rows[0].strongest == nil)
  }

  @Test func `instruments are mixed more or less evenly`() {
    let mix = InstrumentMix(of: model, in: group)

    #expect(mix.rows.map(\.count.value) == [1, 4, 2, 3, 1, 0, 5, 4, 2])
    #expect(mix.total.mentions.value == 22)
    #expect(mix.total.kinds.value == 8)
    #expect(mix.total.entropy.rounded == 1.9453)
    #expect(mix.total.evenness.rounded == 0.9355)
    #expect(mix.rows[3].share.rounded == 13.6364)
    #expect(mix.rows[1].recommendations.count == 2)
    #expect(mix.rows[1].strategies.count == 2)
  }

  @Test func `without measures there is no mix and no stage`() throws {
    let small = try AnalysedDataset.model([:])
    let mix = InstrumentMix(of: small, in: nil)
    let funnel = StageFunnel(of: small, in: nil)

    #expect(mix.total.mentions.value == 0)
    #expect(mix.total.kinds.value == 0)
    #expect(mix.total.entropy.missingReason == .noData)
    #expect(mix.total.evenness.missingReason == .noData)
    #expect(mix.rows.allSatisfy { $0.share.missingReason == .zeroDenominator })
    #expect(funnel.pilots.value == 0)
    #expect(funnel.rows.allSatisfy { $0.pilots.share.missingReason == .zeroDenominator })
  }

  @Test func `measures are counted by how far they have come`() {
    let funnel = StageFunnel(of: model, in: group)

    #expect(
      funnel.rows.map(\.stage) == [
        .idea, .designed, .tested, .evaluated, .adopted, .abandoned,
      ])
    #expect(funnel.rows.map(\.pilots.count.value) == [2, 2, 0, 0, 0, 0])
    #expect(funnel.rows.map(\.recommendations.count.value) == [4, 4, 0, 0, 0, 0])
    #expect(funnel.rows[0].pilots.share.value == 50)
    #expect(model.names(funnel.rows[1].pilots.records) == ["p-wg2-wine-eco", "p-wg2-ecoap-map"])
  }

  private func indicator(_ id: String, _ members: String) -> String {
    #""id": "\#(id)", "title": "\#(id)", "unit": "index", "direction": "higherBetter", "workingGroupIds": [], "framework": "EcoIS"\#(members)"#
  }

  private func observation(_ indicator: String, _ year: Int, _ value: Int) -> String {
    #""id": "o-\#(indicator)-\#(year)", "indicatorId": "\#(indicator)", "countryId": "HU", "year": \#(year), "value": \#(value)"#
  }
}
