// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

/// The scheme matrix, what it says of single years, and the timeline.
struct SchemeTests {
  private static func call(_ id: String, _ scheme: String, _ members: String) -> String {
    #""id": "\#(id)", "title": "\#(id)", "schemeId": "\#(scheme)", \#(members)"#
  }

  @Test(arguments: [
    (#""exists": "yes", "start": "2009""#, 2010, SchemeState.active),
    (#""exists": "yes", "start": "2009", "end": "2010""#, 2010, .active),
    (#""exists": "yes", "start": "2009", "end": "2009-12""#, 2010, .ended),
    (#""exists": "yes", "start": "2011""#, 2010, .notYet),
    (#""exists": "yes""#, 2010, .unknown),
    (#""exists": "ended", "start": "2009""#, 2010, .unknown),
    (#""exists": "ended", "start": "2010""#, 2010, .active),
    (#""exists": "unknown", "start": "2009""#, 2010, .unknown),
    (#""exists": "no""#, 2010, SchemeState.none),
  ])
  func `a scheme is in force only when that is known`(
    members: String, year: Int, state: SchemeState
  ) throws {
    let scheme = AnalysedDataset.scheme("s", members)
    let model = try AnalysedDataset.model(["fundingSchemes": [scheme]])

    let coverage = SchemeCoverage(of: model, in: try #require(Year(year)))

    #expect(coverage.scopes[0].rows[0].state == state)
    #expect(coverage.scopes[0].rows[0].schemes.map(\.state) == [state])
  }

  @Test func `partner countries are counted, by the level of their schemes`() throws {
    let model = try AnalysedDataset.model([
      "fundingSchemes": [
        AnalysedDataset.scheme("hu", #""exists": "yes", "start": "2001""#),
        AnalysedDataset.scheme("ro", #""exists": "no""#, in: "RO"),
        AnalysedDataset.scheme(
          "ro-r", #""exists": "yes", "start": "2001", "level": "regional""#, in: "RO"),
        AnalysedDataset.scheme("ba", #""exists": "yes", "start": "2001""#, in: "BA"),
      ]
    ])

    let coverage = SchemeCoverage(of: model, in: try #require(Year(2010)))

    #expect(coverage.scopes.map(\.scope) == [.any, .national, .regional])
    #expect(coverage.scopes.map(\.active.rounded) == [66.6667, 33.3333, 33.3333])
    #expect(coverage.scopes.map(\.without.rounded) == [0, 33.3333, 0])
    #expect(coverage.scopes.map(\.unknown.rounded) == [33.3333, 33.3333, 66.6667])
    #expect(coverage.scopes.map(\.mostHaveNone) == [.contradicted, .open, .open])
    #expect(model.names(coverage.scopes[1].rows.map(\.country)) == ["HU", "RO", "HR"])
    #expect(coverage.scopes[1].active.inputs.map(\.value) == [.number(1), .number(3)])
  }

  @Test func `without partner countries there is no share`() throws {
    let model = try #require(
      LoadResult.loading(
        #"""
        {"schemaVersion": "1.0.0", "workingGroups": [],
         "meta": {"title": "Empty", "asOfDate": "2014", "languages": ["en"]}}
        """#
      ).model)

    let coverage = SchemeCoverage(of: model, in: try #require(Year(2010)))

    #expect(coverage.scopes[0].active.outcome == .missing(.zeroDenominator))
    #expect(coverage.scopes[0].mostHaveNone == .open)
    #expect(SchemeTimeline(of: model).years == nil)
    #expect(SchemeMatrix(of: model).rows == [])
  }

  @Test func `most partner countries without a scheme is nothing that figures bear out`() throws {
    let model = try #require(AnalysedDataset.embedded)

    let claim = SchemeCoverage.claimYears.map { SchemeCoverage(of: model, in: $0) }
    let active = { (scope: Int) in
      claim.map { $0.scopes[scope].rows.filter { $0.state == .active } }
        .map { model.names($0.map(\.country)) }
    }

    #expect(claim.map(\.year.value) == [2012, 2013, 2014])
    #expect(active(0).map(\.count) == [5, 7, 7])
    #expect(active(1)[0] == ["BG", "HU", "IT", "RO"])
    #expect(active(1)[2] == ["BG", "HR", "HU", "IT", "RO", "SK"])
    #expect(active(2) == [["AT", "IT"], ["AT", "IT"], ["AT", "IT"]])
    #expect(claim.map { $0.scopes[0].mostHaveNone } == [.open, .contradicted, .contradicted])
    #expect(claim.map { $0.scopes[2].mostHaveNone } == [.open, .open, .open])
    #expect(claim[0].scopes[0].rows.count == 12)
  }

  @Test func `a cell names the schemes behind it`() throws {
    let model = try #require(AnalysedDataset.embedded)

    let matrix = SchemeMatrix(of: model)
    let row = try #require(matrix.rows.first { $0.area == .country(EntityID("BG")) })
    let greek = try #require(matrix.rows.first { $0.area == .country(EntityID("GR")) })
    let lowerAustria = EntityID<Region>("reg-at-lower-austria")
    let austrian = try #require(matrix.rows.first { $0.area == .region(lowerAustria) })
    let index = { (feature: SchemeFeature) in matrix.features.firstIndex(of: feature) ?? 0 }

    #expect(model.names(row.schemes) == ["fs-bg-op-2010", "fs-bg-opic", "fs-bg-innovation-2018"])
    let durations = row.cells[index(.duration)].entries.map { entry -> Double? in
      if case .figure(let figure) = entry.value { figure.value } else { nil }
    }
    #expect(durations == [24, 18, nil])
    #expect(row.cells[index(.duration)].entries[0].origin.key == "durationMonths")
    #expect(!greek.cells[index(.start)].isKnown)
    #expect(greek.hasConflict)
    guard case .figure(let share) = austrian.cells[index(.publicShare)].entries[0].value else {
      Issue.record("no public share")
      return
    }
    #expect(share.rounded == 52.7027)
    #expect(matrix.coverage[index(.existence)].rounded == 92.3077)
    #expect(matrix.rows.first { $0.area == .country(EntityID("BA")) }?.isPartner == false)
  }

  @Test func `calls fill the years of a scheme`() throws {
    let model = try AnalysedDataset.model([
      "fundingSchemes": [
        AnalysedDataset.scheme("s", #""exists": "yes", "start": "2007""#),
        AnalysedDataset.scheme("none", #""exists": "yes", "start": "2013""#),
        AnalysedDataset.scheme("later", #""exists": "yes", "start": "2015""#),
        AnalysedDataset.scheme("vague", #""exists": "ended", "start": "2001""#),
      ],
      "calls": [
        Self.call("c3", "s", #""opens": "2012-11", "closes": "2013-02", "status": "closed""#),
        Self.call("c1", "s", #""opens": "2009", "status": "closed""#),
        Self.call("c2", "s", #""status": "closed""#),
        Self.call("c4", "s", #""opens": "2010", "status": "cancelled""#),
        Self.call("c5", "s", #""opens": "2016", "status": "planned""#),
        Self.call("c6", "later", #""opens": "2016", "status": "planned""#),
      ],
    ])

    let timeline = SchemeTimeline(of: model)
    let first = timeline.rows[0]

    #expect(timeline.years == 2001...2016)
    #expect(model.names(first.calls.map(\.call)) == ["c1", "c3", "c5"])
    #expect(first.calls.map(\.years) == [2009...2009, 2012...2013, 2016...2016])
    #expect(model.names(first.undatedCalls) == ["c2"])
    #expect(first.gaps == [2007...2008, 2010...2011, 2014...2014])
    #expect(first.continuity.rounded == 37.5)
    #expect(timeline.rows.map(\.age.value) == [7, 1, nil, nil])
    #expect(
      timeline.rows.map(\.age.missingReason) == [nil, nil, .startsLater, .noData])
    #expect(timeline.rows[1].continuity.outcome == .missing(.noData))
    #expect(timeline.rows.map(\.end) == [.open, .open, .open, .unknown])
  }

  @Test func `a scheme that ended is as old as it became`() throws {
    let model = try #require(AnalysedDataset.embedded)

    let rows = SchemeTimeline(of: model).rows
    let pole = try #require(rows.first { model.name($0.scheme) == "fs-hu-pole" })
    let poles = try #require(rows.first { model.name($0.scheme) == "fs-ro-poscce" })

    #expect(pole.age.value == 6)
    #expect(pole.gaps == [2007...2007, 2010...2010, 2012...2013])
    #expect(pole.continuity.rounded == 42.8571)
    #expect(poles.age.value == 5)
  }
}
