// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// Skill gaps, rates of the labour market, job quality.
struct SkillTests {
  private static func need(
    _ id: String, _ sector: String, _ required: Int, _ available: Int, jobs: Int?,
    in country: String = "HU", pilot: Bool = false
  ) -> String {
    #""id": "\#(id)", "title": "\#(id)", "workingGroupIds": ["wg4"], "countryId": "\#(country)", "#
      + #""sector": "\#(sector)", "requiredLevel": \#(required), "availableLevel": \#(available), "#
      + #""mismatch": "vertical""# + (jobs.map { #", "jobsAffected": \#($0)"# } ?? "")
      + (pilot ? #", "pilotIds": ["p"]"# : "")
  }

  private static let pilot = #"""
    "id": "p", "title": "P", "workingGroupId": "wg4", "aimIds": ["wg4.a"], "objective": "-",
    "activities": ["-"], "stage": "idea", "evaluation": "notStarted"
    """#

  private static func gaps(_ needs: [String]) throws -> SkillGaps {
    SkillGaps(
      of: try AnalysedDataset.model(["skillNeeds": needs, "pilots": [pilot]]), in: nil)
  }

  @Test func `gaps are weighted by the jobs that they affect`() throws {
    let gaps = try Self.gaps([
      Self.need("a", "cars", 6, 4, jobs: 100, pilot: true), Self.need("b", "cars", 5, 4, jobs: 300),
      Self.need("c", "wine", 7, 4, jobs: 200, in: "RO"),
    ])

    #expect(gaps.needs.map(\.weightedGap.value) == [600, 300, 200])
    #expect(gaps.needs.map(\.gap.value) == [3, 1, 2])
    #expect(gaps.needs.map(\.pilots.count) == [0, 0, 1])
    #expect(
      gaps.sectors.map(\.key) == [.sector(LocalizedText("wine")), .sector(LocalizedText("cars"))])
    #expect(gaps.sectors.map(\.severity.value) == [3, 1.25])
    #expect(gaps.sectors.map(\.coverage.value) == [0, 50])
    #expect(gaps.countries.map(\.jobs.value) == [200, 400])
    #expect(gaps.total.severity.rounded == 1.8333)
    #expect(gaps.total.coverage.rounded == 33.3333)
    #expect(
      gaps.needs[0].weightedGap.inputs[0].steps[0].inputs.map(\.origin?.key) == [
        "requiredLevel", "availableLevel",
      ])
  }

  @Test func `a need without jobs is known but not weighted`() throws {
    let gaps = try Self.gaps([
      Self.need("unknown", "cars", 8, 1, jobs: nil), Self.need("more", "wine", 3, 5, jobs: 10),
      Self.need("idle", "steel", 4, 3, jobs: 0),
    ])

    #expect(gaps.needs.map(\.weightedGap.outcome) == [.value(0), .value(-20), .missing(.noData)])
    #expect(gaps.needs[2].gap.value == 7)
    #expect(gaps.total.severity.value == -2)
    #expect(gaps.total.count.value == 3)
    #expect(
      gaps.sectors.map(\.severity.outcome) == [
        .value(-2), .missing(.noData), .missing(.zeroDenominator),
      ])
    #expect(gaps.sectors[1].jobs.outcome == .missing(.noData))
  }

  @Test func `nothing is needed where nothing is known`() throws {
    let gaps = try Self.gaps([])

    #expect(gaps.needs == [])
    #expect(gaps.total.severity.outcome == .missing(.noData))
    #expect(gaps.total.coverage.outcome == .missing(.zeroDenominator))
  }

  @Test func `Austria's over-qualification breaks in 2014`() throws {
    let model = try #require(AnalysedDataset.embedded)
    let series = RateSeries.all(of: model, in: try model.record(.workingGroup, "wg6"))
    let rate = try #require(series.first)
    let austria = try #require(rate.rows.first { $0.area.name == "AT" })

    #expect(model.name(rate.indicator) == "ind-overqualification")
    #expect(
      rate.years.map(\.value) == [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2023, 2024])
    #expect(
      austria.points.map(\.value.value)
        == [17.1, 25.3, 26.4, 28.0, 27.9, 27.2, 27.1, 25.4, nil])
    #expect(
      austria.points.map(\.isAfterBreak) == [
        false, true, false, false, false, false, false, false, false,
      ])
    #expect(austria.points[1].flags == [.breakInSeries])
    #expect(austria.latestYear?.value == 2023)
    #expect(austria.change.rounded == 0.1)
    #expect(austria.change.unit == .percentagePoints)
    #expect(austria.target.gap.outcome == .missing(.noTarget))
  }

  @Test func `a break leaves nothing to compare the first value after it with`() throws {
    let model = try #require(AnalysedDataset.embedded)
    let rate = try #require(
      RateSeries.all(of: model, in: nil).first { series in
        model.name(series.indicator) == "ind-overqualification"
      })
    let bulgaria = try #require(rate.rows.first { $0.area.name == "BG" })
    let greece = try #require(rate.rows.first { $0.area.name == "GR" })

    // from the break of 2019 on, not from 2013
    #expect(bulgaria.change.rounded == -0.7)
    #expect(bulgaria.change.inputs.count == 4)
    #expect(greece.change.outcome == .missing(.tooFew(needed: 2, found: 1)))
  }

  @Test func `Bulgaria's employment rate is short of its target`() throws {
    let model = try #require(AnalysedDataset.embedded)
    let rate = try #require(
      RateSeries.all(of: model, in: nil).first { series in
        model.name(series.indicator) == "ind-employment-2064"
      })
    let bulgaria = try #require(rate.rows.first { $0.area.name == "BG" })

    #expect(bulgaria.target.target.value == 76)
    #expect(bulgaria.target.gap.rounded == 12.5)
    #expect(bulgaria.change.rounded == -7.2)
  }

  @Test func `a mean of job quality names the least dimension`() throws {
    let model = try #require(AnalysedDataset.embedded)

    let profile = JobQualityProfile(of: model)
    let romania = try #require(profile.rows.first { $0.area.name == "RO" })
    let bulgaria = try #require(profile.rows.first { $0.area.name == "BG" })

    #expect(profile.year?.value == 2013)
    #expect(romania.scores.map(\.value) == [48, 50, 38, 54])
    #expect(romania.mean.value == 47.5)
    #expect(romania.count.value == 4)
    #expect(romania.least.value == 38)
    #expect(romania.leastDimensions == [.skillsCompetence])
    #expect(romania.mean.isIllustrative)
    #expect(bulgaria.scores[1].outcome == .missing(.noData))
    #expect(bulgaria.count.value == 3)
    #expect(bulgaria.mean.rounded == 45.6667)
  }

  @Test func `scores that tie, contradict or are missing are told`() throws {
    let score = { (id: String, dimension: String, score: Int, year: Int) in
      #""id": "\#(id)", "countryId": "HU", "dimension": "\#(dimension)", "score": \#(score), "#
        + #""year": \#(year)"#
    }
    let model = try AnalysedDataset.model([
      "jobQualityScores": [
        score("a", "careerSecurity", 40, 2012), score("b", "healthWellbeing", 40, 2012),
        score("c", "skillsCompetence", 10, 2012), score("d", "skillsCompetence", 90, 2012),
        score("e", "careerSecurity", 55, 2010),
      ]
    ])

    let latest = JobQualityProfile(of: model)
    let earlier = JobQualityProfile(of: model, in: Year(2010))

    #expect(latest.years.map(\.value) == [2010, 2012])
    #expect(latest.rows[0].scores[2].outcome == .missing(.conflict))
    #expect(latest.rows[0].scores[2].inputs.count == 2)
    #expect(latest.rows[0].mean.value == 40)
    #expect(latest.rows[0].leastDimensions == [.careerSecurity, .healthWellbeing])
    #expect(earlier.rows[0].count.value == 1)
    #expect(JobQualityProfile(of: try AnalysedDataset.model([:])).rows == [])
  }
}
