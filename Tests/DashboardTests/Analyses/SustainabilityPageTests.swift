// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// What the pages of the second group say at the edges: no data, one area, zero totals, nothing known.
@Suite struct SustainabilityPageTests {
  @Test(arguments: [
    ("eco-index", "ecoIndex", "No indicator of the Eco-Innovation Scoreboard has a value"),
    ("eco-profile", "ecoProfile", "No eco-innovation index says which components"),
    ("instrument-mix", "instrumentMix", "names a policy instrument"),
    ("pilot-readiness", "pilotReadiness", "No pilot or recommendation belongs to"),
  ])
  func `a page without data says what is missing`(name: String, kind: String, text: String) throws {
    let screen = try TinyDataset.page(name, kind).frame().text

    #expect(screen.contains(text))
    #expect(screen.contains("The dataset holds nothing for this analysis"))
  }

  @Test func `a plan that nobody takes up is unknown country by country`() throws {
    let screen = try TinyDataset.page("eco-action-plan", "ecoActionPlan").frame().text
    let empty = try TinyDataset.page("eco-action-plan", "ecoActionPlan", countries: [])

    #expect(screen.contains("coverage is not known"))
    #expect(empty.frame().text.contains("neither countries nor strategies"))
  }

  @Test func `a single year has neither volatility nor growth`() throws {
    let session = try TinyDataset.page(
      "eco-index", "ecoIndex",
      [
        "indicators": [TinyDataset.indicator("e1", #""framework": "EcoIS""#)],
        "observations": [TinyDataset.observation("e1", 2013, #""countryId": "HU", "value": 61"#)],
      ])

    #expect(try session.typing("i").frame().text.contains("2 values are needed, there are 0"))
    #expect(!session.frame().text.contains("values of different editions"))
  }

  @Test func `editions of an index are not joined`() throws {
    let editions = ["e1", "e2"]
    let session = try TinyDataset.page(
      "eco-index", "ecoIndex",
      [
        "indicators": editions.map {
          TinyDataset.indicator($0, #""framework": "EcoIS", "edition": "edition \#($0)""#)
        },
        "observations": editions.map {
          TinyDataset.observation($0, 2013, #""countryId": "HU", "value": 61"#)
        },
      ])
    let screen = session.frame().text

    #expect(screen.contains("values of different editions must not be compared"))
    #expect(screen.contains("● Hungary (edition e1)"))
    #expect(screen.contains("○ Hungary (edition e2)"))
  }

  @Test func `a profile without components says of whom`() throws {
    let session = try TinyDataset.page(
      "eco-profile", "ecoProfile",
      [
        "indicators": [
          TinyDataset.indicator("all", #""framework": "EcoIS", "compositeOf": ["part"]"#),
          TinyDataset.indicator("part", #""framework": "EcoIS", "component": "Inputs""#),
        ],
        "observations": [TinyDataset.observation("all", 2013, #""countryId": "RO", "value": 45"#)],
      ])

    #expect(session.frame().text.contains("only the index or the group is known"))
    #expect(
      session.plainLines(columns: 80).contains {
        $0.hasPrefix("  Romania") && $0.contains("0 of 1")
      })
    #expect(try session.typing("i").frame().text.contains("the dataset has no value for it"))
  }

  @Test func `instruments of strategies alone leave the others at zero`() throws {
    let session = try TinyDataset.page(
      "instrument-mix", "instrumentMix",
      ["strategies": [TinyDataset.strategy("s1", #""instruments": ["grant"]"#)]])
    let diversity = try session.typing("v")
    let lines = diversity.plainLines(columns: 80)

    #expect(lines.contains { $0.hasPrefix("  Recommendations") && $0.contains("n/a") })
    #expect(lines.contains { $0.hasPrefix("  Strategies") && $0.contains("0.00") })
  }

  @Test func `shares of no pilots are not zero`() throws {
    let session = try TinyDataset.page(
      "pilot-readiness", "pilotReadiness",
      [
        "recommendations": [
          #""id": "r1", "title": "r1", "workingGroupId": "wg1", "aimIds": ["wg1.a"], "#
            + #""rationale": "-", "addressee": "national", "instrument": "grant", "#
            + #""stage": "idea", "horizon": "short", "impact": 3, "effort": 3"#
        ]
      ])
    let share = try session.typing("<Enter>li").frame().text

    #expect(session.frame().text.contains("No pilot belongs to this working group"))
    #expect(share.contains("it would be divided by zero"))
  }
}
