// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import PolicyModel
import Testing
import TextGrid

/// What analyses say where there is too little, nothing, or something that does not fit together.
struct AnalysisEdgeTests {
  private func text(_ page: String, _ keys: String = "", of model: ClusterModel) throws -> String {
    try Fixture.session(Size(columns: 120, rows: 40), of: model).showing(page).typing(keys).frame()
      .text
  }

  @Test(arguments: [
    "quotients", "priorities", "concentration", "correlation", "skill-gaps", "employment",
    "job-quality",
  ])
  func `a page without data says so`(page: String) throws {
    let model = try Sketch.model(
      [
        "quotients", "priorities", "concentration", "correlation", "skillGaps", "employment",
        "jobQuality",
      ], [:])

    let text = try text(page, of: model)

    #expect(text.contains("The dataset holds nothing for this analysis"))
    #expect(text.contains("would have to be there."))
  }

  @Test(arguments: [
    // nobody at work in the region
    (0, 0, 5, 10, "it would be divided by zero"),
    // nobody in the industry in the area of reference
    (5, 10, 0, 10, "it would be divided by zero"),
  ])
  func `a quotient that cannot be is n/a and says why`(
    own: Int, total: Int, reference: Int, referenceTotal: Int, reason: String
  ) throws {
    let model = try Sketch.model(
      ["quotients", "concentration"],
      [
        "regions": [Sketch.region("r")],
        "specialisations": [
          Sketch.employment("r", own, of: total, reference, of: referenceTotal)
        ],
      ])

    #expect(try text("quotients", of: model).contains("n/a"))
    #expect(try text("quotients", "i", of: model).contains(reason))
    #expect(try text("quotients", "vvi", of: model).contains(reason))
  }

  @Test func `a small cell has a quotient but no stars`() throws {
    let model = try Sketch.model(
      ["quotients"],
      [
        "regions": [Sketch.region("r")],
        "specialisations": [Sketch.employment("r", 999, of: 10_000, 1_000, of: 100_000)],
      ])

    #expect(try text("quotients", of: model).contains("9.99 <"))
    #expect(
      try text("quotients", "vi", of: model).contains("fewer than 1,000 employees say too little"))
    #expect(try text("quotients", "sss,", of: model).contains("9.99 ***"))
  }

  @Test func `regions of mixed NUTS versions are refused with the reason`() throws {
    let model = try Sketch.model(
      ["quotients", "concentration", "priorities"],
      [
        "regions": [
          Sketch.region("old", code: "HU22"), Sketch.region("new", code: "HU11", version: "2016"),
        ],
        "specialisations": ["old", "new"].map {
          Sketch.employment($0, 2_000, of: 10_000, 1_000, of: 100_000)
        },
      ])
    let reason = "different NUTS versions (2010, 2016)"

    for page in ["quotients", "concentration"] {
      #expect(try text(page, of: model).contains("old: n/a, " + reason), "\(page)")
      #expect(try text(page, "i", of: model).contains(reason), "\(page)")
    }
  }

  @Test func `two regions are too few to correlate`() throws {
    let model = try Sketch.model(
      ["correlation"],
      [
        "regions": ["a", "b", "c"].map { Sketch.region($0) },
        "specialisations": ["a", "b", "c"].map {
          Sketch.employment($0, 2_000, of: 10_000, 1_000, of: 100_000)
        },
        "indicators": [
          #""id": "i", "title": "Wealth", "unit": "index", "direction": "neutral", "#
            + #""workingGroupIds": ["wg5"], "framework": "custom""#
        ],
        "observations": [("a", "1"), ("b", "2"), ("c", "\"x\"")].map { region, value in
          #""id": "o-\#(region)", "indicatorId": "i", "regionId": "\#(region)", "year": 2012, "#
            + (value.hasPrefix("\"") ? #""group": "leader""# : #""value": \#(value)"#)
        },
      ])

    let text = try text("correlation", "i", of: model)

    #expect(text.contains("3 values are needed, there are 2"))
  }

  @Test func `a region without a strategy is not judged`() throws {
    let model = try Sketch.model(
      ["priorities"],
      [
        "regions": [Sketch.region("alone")],
        "specialisations": [Sketch.employment("alone", 2_000, of: 10_000, 1_000, of: 100_000)],
      ])

    let text = try text("priorities", of: model)

    #expect(text.contains("No strategy with industries is known for alone."))
    #expect(text.contains("n/a"))
  }

  @Test func `a skill without jobs has no weight, and no pilot is said in words`() throws {
    let model = try Sketch.model(
      ["skillGaps"],
      [
        "skillNeeds": [
          #""id": "s", "title": "Welding", "workingGroupIds": ["wg5"], "sector": "steel", "#
            + #""requiredLevel": 5, "availableLevel": 3, "mismatch": "vertical""#
        ]
      ])

    let list = try text("skill-gaps", of: model)

    #expect(list.contains("Welding"))
    #expect(list.contains("no pilot"))
    #expect(list.contains("a pilot answers 0.0% of the needs"))
    #expect(try text("skill-gaps", "i", of: model).contains("the dataset has no value for it"))
    #expect(try text("skill-gaps", "vv", of: model).contains("no country"))
  }

  @Test func `scores that contradict each other are no score`() throws {
    let score = { (id: String, score: Int) in
      #""id": "\#(id)", "countryId": "HU", "dimension": "careerSecurity", "score": \#(score), "#
        + #""year": 2012"#
    }
    let model = try Sketch.model(
      ["jobQuality"], ["jobQualityScores": [score("a", 1), score("b", 2)]])

    let text = try text("job-quality", "<Enter>lli", of: model)

    #expect(text.contains("the sources contradict each other"))
    #expect(text.contains("n/a (n 0)"))
  }
}
