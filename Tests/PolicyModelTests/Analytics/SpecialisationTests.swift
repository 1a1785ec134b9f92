// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// Location quotients, stars, priorities, concentration.
struct SpecialisationTests {
  /// The regions r1, r2 …, which have no code, with one industry each, of `e_ir` employees of `e_r`.
  private static func oneIndustry(_ employment: [(Int, Int)]) throws -> ClusterModel {
    let numbers = employment.indices.map { $0 + 1 }
    return try AnalysedDataset.model([
      "regions": numbers.map { AnalysedDataset.region("r\($0)") },
      "specialisations": zip(numbers, employment).map {
        AnalysedDataset.employment("r\($0)", "ict", $1.0, of: $1.1, 1_500_000, of: 150_000_000)
      },
    ])
  }

  @Test func `the worked example comes out`() throws {
    let model = try Self.oneIndustry([(12_000, 240_000)])

    let cell = try #require(QuotientTable(of: model).rows[0].cells[0])

    #expect(cell.quotient.rounded == 5)
    #expect(cell.symmetricQuotient.rounded == 0.6667)
    #expect(cell.sizeShare.rounded == 0.8)
    #expect(cell.focusShare.rounded == 5)
    #expect(cell.quotient.inputs.map(\.symbol) == ["e_ir", "e_r", "E_i", "E"])
    #expect(cell.quotient.inputs[1].origin?.key == "regionTotal")
    #expect(cell.stars.count.value == 3)
  }

  @Test func `nobody at work has no quotient`() throws {
    let model = try AnalysedDataset.model([
      "regions": [AnalysedDataset.region("r1"), AnalysedDataset.region("r2")],
      "specialisations": [
        AnalysedDataset.employment("r1", "ict", 0, of: 0, 1, of: 10),
        AnalysedDataset.employment("r2", "ict", 5, of: 10, 0, of: 10),
        AnalysedDataset.employment("r2", "wine", 0, of: 10, 4, of: 10),
      ],
    ])

    let rows = QuotientTable(of: model).rows

    #expect(rows[0].cells[0]?.quotient.outcome == .missing(.zeroDenominator))
    #expect(rows[0].cells[0]?.focusShare.outcome == .missing(.zeroDenominator))
    #expect(rows[0].cells[1] == nil)
    #expect(rows[1].cells[0]?.quotient.outcome == .missing(.zeroDenominator))
    #expect(rows[1].cells[0]?.symmetricQuotient.outcome == .missing(.zeroDenominator))
    #expect(rows[1].cells[0]?.sizeShare.outcome == .missing(.zeroDenominator))
    #expect(rows[1].cells[1]?.quotient.value == 0)
    #expect(rows[1].cells[1]?.symmetricQuotient.value == -1)
  }

  @Test(arguments: [(0, 0), (1, 1), (9, 1), (10, 1), (19, 1), (20, 2), (259, 25)])
  func `at least one region is on top`(regions: Int, expected: Int) {
    #expect(StarRules().topCount(of: regions) == expected)
  }

  @Test func `all that tie with the last one on top are on top`() throws {
    let employment = [9000, 5000, 5000, 4000] + [Int](repeating: 2000, count: 16)
    let model = try Self.oneIndustry(employment.map { ($0, 1_000_000) })

    let stars = QuotientTable(of: model).rows.compactMap { $0.cells[0]?.stars }

    #expect(stars.prefix(4).map(\.forSize) == [true, true, true, false])
    #expect(stars.prefix(4).map(\.forFocus) == [true, true, true, false])
    #expect(stars.prefix(4).map(\.count.value) == [2, 2, 2, 0])
    #expect(stars.map(\.forSpecialisation).contains(true) == false)
  }

  @Test func `those that tie with the last one on top can all be left out`() throws {
    let rules = StarRules(topShare: 50, ties: .excluded)
    let stars = { (employment: [Int]) in
      let model = try Self.oneIndustry(employment.map { ($0, 1_000_000) })
      return QuotientTable(of: model, by: rules).rows.compactMap { $0.cells[0]?.stars.forSize }
    }

    // two of four are on top
    #expect(try stars([9000, 5000, 4000, 3000]) == [true, true, false, false])
    #expect(try stars([9000, 5000, 5000, 3000]) == [true, false, false, false])
    #expect(try stars([9000, 9000, 5000, 3000]) == [true, true, false, false])
    // there would be nobody on top
    #expect(try stars([9000, 9000, 9000, 3000]) == [true, true, true, false])
  }

  @Test func `rules can be changed`() throws {
    let model = try Self.oneIndustry([(1500, 100_000), (900, 30_000), (1200, 200_000)])

    let table = { (rules: StarRules) in
      QuotientTable(of: model, by: rules).rows.compactMap { $0.cells[0]?.stars.count.outcome }
    }

    #expect(
      table(StarRules()) == [.value(1), .missing(.smallCell(limit: 1000)), .value(0)])
    #expect(table(StarRules(leastEmployees: 0)) == [.value(1), .value(2), .value(0)])
    #expect(
      table(StarRules(quotient: 1.5, leastEmployees: 0)) == [.value(2), .value(2), .value(0)])
    #expect(
      table(StarRules(topShare: 100, leastEmployees: 0)) == [.value(2), .value(3), .value(2)])
  }

  @Test func `regions of another version of NUTS are refused one by one`() throws {
    let model = try AnalysedDataset.model([
      "regions": [
        AnalysedDataset.region("new", code: "HU11", version: "2016"),
        AnalysedDataset.region("one", code: "HU22", version: "2010"),
        AnalysedDataset.region("two", code: "HU33", version: "2010"),
        AnalysedDataset.region("none"),
      ],
      "specialisations": ["new", "one", "two", "none"].map {
        AnalysedDataset.employment($0, "ict", 12_000, of: 240_000, 1_500_000, of: 150_000_000)
      },
    ])
    let refusal = MissingReason.mixedNUTSVersions(["2010", "2016"])

    let table = QuotientTable(of: model)
    let concentration = Concentration(of: model)

    #expect(table.version == .y2010)
    #expect(table.rows.map(\.refusal) == [refusal, nil, nil, nil])
    #expect(table.rows.map { $0.cells[0]?.quotient.value } == [nil, 5, 5, 5])
    #expect(table.rows[0].cells[0]?.quotient.outcome == .missing(refusal))
    #expect(table.rows[0].cells[0]?.stars.count.outcome == .missing(refusal))
    #expect(concentration.rows[0].entropy.outcome == .missing(refusal))
    #expect(concentration.rows[0].herfindahl.outcome == .missing(refusal))
    #expect(concentration.rows.map(\.covered.rounded) == [nil, 5, 5, 5])
  }

  @Test func `concentration of the worked example comes out`() throws {
    let shares = [("a", 500, 400), ("b", 300, 400), ("c", 200, 200)]
    let model = try AnalysedDataset.model([
      "regions": [AnalysedDataset.region("r"), AnalysedDataset.region("part")],
      "specialisations": shares.flatMap { industry, own, reference in
        [("r", 1000), ("part", 2000)].map { region, total in
          AnalysedDataset.employment(region, industry, own, of: total, reference, of: 1000)
        }
      },
    ])

    let rows = Concentration(of: model).rows

    #expect(rows[0].herfindahl.rounded == 0.38)
    #expect(rows[0].krugman.rounded == 0.2)
    #expect(rows[0].entropy.rounded == 1.0297)
    #expect(rows.map(\.evenness.rounded) == [0.9372, 0.9372])
    #expect(rows.map(\.covered.value) == [100, 50])
    #expect(rows.map(\.industryCount.value) == [3, 3])
    #expect(rows[1].herfindahl.rounded == 0.095)
    #expect(rows[1].krugman.rounded == 0.5)
    #expect(rows[0].krugman.inputs.count == 6)
  }

  @Test func `what overlaps or is alone has no index`() throws {
    let model = try AnalysedDataset.model([
      "regions": [AnalysedDataset.region("over"), AnalysedDataset.region("alone")],
      "specialisations": [
        AnalysedDataset.employment("over", "a", 60, of: 100, 1, of: 10),
        AnalysedDataset.employment("over", "b", 50, of: 100, 1, of: 10),
        AnalysedDataset.employment("alone", "a", 0, of: 100, 1, of: 10),
      ],
    ])

    let rows = Concentration(of: model).rows

    #expect(rows[0].herfindahl.outcome == .missing(.partsAboveWhole))
    #expect(rows[0].krugman.outcome == .missing(.partsAboveWhole))
    #expect(rows[1].entropy.outcome == .missing(.noData))
    #expect(rows[1].herfindahl.value == 0)
  }

  @Test func `priorities are held against employment`() throws {
    let priorities = #"""
      "priorities": [
        {"id": "strong", "name": "A", "industries": ["none", "ict"]},
        {"id": "weak", "name": "B", "industries": ["wine"]},
        {"id": "unheard", "name": "C", "industries": ["space"]},
        {"id": "vague", "name": "D"}
      ]
      """#
    let model = try AnalysedDataset.model([
      "regions": [AnalysedDataset.region("r"), AnalysedDataset.region("ro", in: "RO")],
      "strategies": [
        AnalysedDataset.strategy("national", #""level": "national", \#(priorities)"#),
        AnalysedDataset.strategy(
          "own",
          #""level": "regional", "regionId": "r", "#
            + #""priorities": [{"id": "x", "name": "X", "industries": ["tourism"]}]"#),
        AnalysedDataset.strategy(
          "broad", #""level": "national", "priorities": [{"id": "y", "name": "Y"}]"#),
      ],
      "specialisations": [
        AnalysedDataset.employment("r", "ict", 500, of: 10_000, 400, of: 10_000),
        AnalysedDataset.employment("r", "wine", 100, of: 10_000, 400, of: 10_000),
        AnalysedDataset.employment("r", "steel", 2000, of: 10_000, 400, of: 10_000),
        AnalysedDataset.employment("ro", "steel", 2000, of: 10_000, 400, of: 10_000),
      ],
    ])

    let rows = PriorityEvidence(of: model).rows
    let own = rows[0]

    #expect(model.names(own.strategies) == ["own", "national"])
    #expect(own.priorities.map(\.id) == ["x", "strong", "weak", "unheard", "vague"])
    #expect(
      own.priorities.map(\.verdict) == [
        .unjudged, .evidenced, .aspirational, .unjudged, .unjudged,
      ])
    #expect(own.priorities[1].evidence.map(\.quotient.rounded) == [1.25])
    #expect(own.priorities[1].evidence[0].stars.outcome == .missing(.smallCell(limit: 1000)))
    #expect(own.untapped.map(\.industry.code.text) == ["steel"])
    #expect(own.untapped[0].stars.value == 3)
    #expect(own.evidencedShare.value == 50)
    #expect(rows[1].strategies == [])
    #expect(rows[1].untapped == [])
    #expect(rows[1].evidencedShare.outcome == .missing(.zeroDenominator))
  }

  @Test func `Marche's priorities show in its employment`() throws {
    let model = try #require(AnalysedDataset.embedded)
    let marche = try model.record(.region, "reg-it-marche")
    let macedonia = try model.record(.region, "reg-gr-central-macedonia-2013")

    let table = QuotientTable(of: model)
    let row = try #require(table.rows.first { $0.region == marche })
    let footwear = try #require(table.industries.firstIndex { $0.code.text == "footwear" })
    let evidence = try #require(PriorityEvidence(of: model).rows.first { $0.region == marche })

    #expect(table.rows.map(\.cells.count) == [Int](repeating: 8, count: 10))
    #expect(row.cells[footwear]?.quotient.rounded == 23.0645)
    #expect(row.cells[footwear]?.stars.count.value == 3)
    #expect(row.cells[footwear]?.quotient.isIllustrative == true)
    #expect(
      table.rows.first { $0.region == macedonia }?.refusal == .mixedNUTSVersions(["2010", "2013"]))
    #expect(
      evidence.priorities.map(\.verdict) == [.evidenced, .aspirational, .evidenced, .aspirational])
    #expect(evidence.untapped.map(\.industry.code.text) == [])
  }
}
