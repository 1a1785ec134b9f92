// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// Specialisation held against an indicator.
struct CorrelationTests {
  private static let indicator = #"""
    "id": "wealth", "title": "Wealth", "unit": "index", "direction": "higherBetter",
    "workingGroupIds": ["wg4"], "framework": "custom"
    """#

  private static func wealth(_ region: String, _ value: Int, _ year: Int = 2012) -> String {
    #""id": "\#(region)-\#(year)", "indicatorId": "wealth", "regionId": "\#(region)", "#
      + #""year": \#(year), "value": \#(value)"#
  }

  /// Four regions whose quotient of the industry is 1, 2, 3 and 4.
  private static func model(_ observations: [String]) throws -> ClusterModel {
    try AnalysedDataset.model([
      "regions": (1...4).map { AnalysedDataset.region("r\($0)") },
      "specialisations": (1...4).map {
        AnalysedDataset.employment(
          "r\($0)", "ict", 10_000 * $0, of: 1_000_000, 10_000, of: 1_000_000)
      },
      "indicators": [indicator], "observations": observations,
    ])
  }

  @Test func `regions are correlated in pairs, and counted`() throws {
    let model = try Self.model([
      Self.wealth("r1", 2), Self.wealth("r2", 1), Self.wealth("r3", 4), Self.wealth("r4", 3),
    ])

    let result = SpecialisationCorrelation(
      of: model, with: try model.record(.indicator, "wealth"))

    #expect(result.rows.map(\.count.value) == [4, 4])
    #expect(result.rows[1].correlation.rounded == 0.6)
    #expect(result.regions.map { $0.measures[1].value } == [1, 2, 3, 4])
    // one star from a quotient of 2 on, three for the region on top
    #expect(result.regions.map { $0.measures[0].value } == [0, 1, 1, 3])
    #expect(result.rows[0].correlation.rounded == 0.3078)
  }

  @Test func `regions that the indicator does not know are left out`() throws {
    let model = try Self.model([Self.wealth("r1", 2), Self.wealth("r2", 1)])
    let indicator = try model.record(.indicator, "wealth")

    let result = SpecialisationCorrelation(of: model, with: indicator)

    #expect(result.rows[1].count.value == 2)
    #expect(result.rows[1].correlation.outcome == .missing(.tooFew(needed: 3, found: 2)))
    #expect(SpecialisationCorrelation.indicators(of: model, in: nil) == [])
  }

  @Test func `another year is taken where the indicator has none for that of the employment`()
    throws
  {
    let model = try Self.model([
      Self.wealth("r1", 5, 2010), Self.wealth("r1", 5, 2015), Self.wealth("r2", 5, 2015),
      Self.wealth("r3", 5, 2010),
    ])
    let indicator = try model.record(.indicator, "wealth")

    let result = SpecialisationCorrelation(of: model, with: indicator)

    #expect(result.year?.value == 2012)
    #expect(result.indicatorYear?.value == 2010)
    #expect(result.regions.map { model.name($0.region) } == ["r1", "r3"])
    #expect(SpecialisationCorrelation.indicators(of: model, in: nil) == [indicator])
  }

  @Test func `equal values have no correlation`() throws {
    let model = try Self.model((1...4).map { Self.wealth("r\($0)", 7) })

    let result = SpecialisationCorrelation(
      of: model, with: try model.record(.indicator, "wealth"))

    #expect(result.rows[1].correlation.outcome == .missing(.noSpread))
  }

  @Test func `the dataset's regions are held against their wealth`() throws {
    let model = try #require(AnalysedDataset.embedded)
    let indicators = SpecialisationCorrelation.indicators(
      of: model, in: try model.record(.workingGroup, "wg5"))

    let result = SpecialisationCorrelation(of: model, with: try #require(indicators.first))

    #expect(model.name(indicators[0]) == "ind-gdp-per-head")
    #expect(result.rows.map(\.count.value) == [Double](repeating: 9, count: 9))
    #expect(result.rows[0].correlation.isIllustrative)
  }
}
