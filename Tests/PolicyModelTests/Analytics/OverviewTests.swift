// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing

struct OverviewTests {
  private let model: ClusterModel

  init() throws {
    model = try #require(AnalysedDataset.embedded)
  }

  @Test func `records are counted group by group`() throws {
    let overview = GroupOverview(of: model)
    let main: [RecordKind] = [.strategy, .pilot, .recommendation, .goodPractice]
    let rows = overview.rows.map { row in
      "\(row.group.map(model.name) ?? "-") "
        + main.map { kind in
          let place = GroupOverview.kinds.firstIndex(of: kind) ?? 0
          return "\(Int(row.counts[place].value ?? -1))"
        }.joined(separator: " ")
    }

    #expect(
      rows == [
        "wg1 10 4 8 5", "wg2 7 4 8 5", "wg3 6 5 9 8", "wg4 8 5 9 10", "wg5 8 5 8 5", "wg6 5 5 9 4",
        "wg7 0 0 0 0",
      ])
    #expect(overview.total.counts.prefix(4).map(\.value) == [32, 28, 51, 31])
  }

  @Test func `groups tell how well they are founded`() throws {
    let overview = GroupOverview(of: model)
    let seventh = try #require(overview.rows.last)

    #expect(overview.rows.map(\.aimCoverage.value) == [100, 100, 100, 100, 100, 100, nil])
    #expect(overview.rows.map(\.evidenceRatio.value) == [100, 100, 100, 100, 100, 100, nil])
    #expect(seventh.evidenceRatio.missingReason == .zeroDenominator)
    #expect(overview.total.funnel.rows.map(\.pilots.count.value) == [12, 15, 1, 0, 0, 0])
    #expect(overview.total.confirmedRatio.rounded == 27.2494)
    #expect(overview.total.illustrativeRatio.rounded == 31.8766)
    #expect(overview.rows[0].aimCoverage.isIllustrative == false)
  }

  @Test func `a group counts in the countries and regions that its records name`() throws {
    let small = try AnalysedDataset.model([
      "regions": [#""id": "r1", "name": "One", "countryId": "RO""#],
      "clusters": [
        #""id": "c1", "name": "A", "workingGroupIds": ["wg4"], "countryId": "HU", "sector": "-""#
      ],
      "strategies": [
        strategy("s1", #""workingGroupIds": ["wg4"], "regionId": "r1""#),
        strategy("s2", #""workingGroupIds": ["wg4"], "countryId": "RO", "regionId": "r1""#),
        strategy("s3", #""workingGroupIds": ["wg4"]"#),
        strategy("s4", #""workingGroupIds": [], "countryId": "RO""#),
      ],
    ])

    let matrix = GroupCountryMatrix(of: small)

    #expect(small.names(matrix.countries) == ["HU", "RO", "HR", "BA"])
    #expect(
      matrix.rows[0].cells.map { small.names($0.records) } == [["c1"], ["s1", "s2"], [], []])
    #expect(matrix.rows[0].cells.map(\.count.value) == [1, 2, 0, 0])
    #expect(matrix.rows[0].count.value == 3)
    #expect(matrix.columnCounts.map(\.value) == [1, 2, 0, 0])
  }

  @Test func `papers are late`() throws {
    let status = DeliverableStatus(of: model)
    let second = try #require(status.rows.dropFirst().first)
    let rows = status.rows.map { row in
      "\(model.name(row.deliverable)) \(row.slip.value.map { "\(Int($0))" } ?? "-") \(row.missingSections) \(row.isOverdue)"
    }

    #expect(
      rows == [
        "d-wg1-mechanism 30 [4] true", "d-wg2-mechanism 0 [] false",
        "d-wg3-mechanism 30 [1, 2, 3, 4] true", "d-wg4-mechanism 30 [1, 2, 3, 4] true",
        "d-wg5-mechanism 30 [4] true", "d-wg6-mechanism 0 [] false", "d-wg7-mechanism - [] true",
        "d-reflective-pattern - [] true", "d-policy-measures 31 [] true",
        "d-pilot-actions 92 [] true",
      ])
    #expect(status.overdue.value == 8)
    #expect(
      status.rows.map(\.completeness.value) == [
        0, 100, 0, 0, 0, 100, nil, nil, nil, nil,
      ])
    #expect(status.rows[6].slip.missingReason == .noData)
    #expect(status.rows[6].completeness.missingReason == .zeroDenominator)
    #expect(status.rows[6].waitingOn.map(model.name) == "org-it-marche")
    #expect(second.due.iso == "2013-08")
    #expect(status.rows[0].daysSinceDue.value == 389)
  }

  @Test func `events lie before and after the day that the dataset looks from`() {
    let calendar = EventCalendar(of: model)

    #expect(calendar.asOf.iso == "2014-10-24")
    #expect(calendar.rows.count == 14)
    #expect(
      calendar.past(2).map(\.event).map(model.name) == [
        "e-2014-03-06-pulse", "e-2014-02-12-chisinau",
      ])
    #expect(
      calendar.upcoming(5).map(\.event).map(model.name) == ["e-2014-12-see-cluster-initiative"])
    #expect(calendar.upcoming(5).map(\.daysTo.value) == [68])
    #expect(calendar.rows.filter { $0.phase == .present }.map(\.daysTo.value) == [0])
  }

  @Test func `links that are missing are found`() throws {
    let small = try AnalysedDataset.model([
      "goodPractices": [
        practice("g1", ""), practice("g2", ""),
        practice(
          "g3",
          #", "facts": [{"label": "A", "values": [{"text": "1", "sourceIds": ["s1"]}]}, {"label": "B", "values": [{"text": "2"}]}]"#
        ),
      ],
      "sources": [
        #""id": "s1", "title": "Paper", "url": "https://example.org", "retrievedAs": "official", "type": "report", "reliability": "primary", "language": "en""#
      ],
      "regions": [#""id": "r1", "name": "One", "countryId": "HU", "provenance": "illustrative""#],
      "pilots": [
        pilot("p1", #""evaluation": "notStarted", "period": {"from": "2013", "to": "2014-09"}"#),
        pilot("p2", #""evaluation": "ongoing", "period": {"from": "2013", "to": "2014-09"}"#),
        pilot("p3", #""evaluation": "notStarted", "period": {"from": "2013", "to": "2014-10"}"#),
      ],
      "recommendations": [
        recommendation("a1", ""), recommendation("a2", #", "goodPracticeIds": ["g1"]"#),
        recommendation("a3", #", "sourceIds": ["s1"]"#),
      ],
      "strategies": [
        strategy(
          "t1",
          #""workingGroupIds": [], "countryId": "HU", "provenance": "illustrative", "priorities": [{"id": "x", "name": "X", "industries": ["wine"]}, {"id": "y", "name": "Y", "industries": ["cars"]}, {"id": "z", "name": "Z"}]"#
        )
      ],
      "specialisations": [
        #""id": "e1", "regionId": "r1", "industry": "cars", "industryName": "Cars", "year": 2013, "regionEmployment": 1, "regionTotal": 2, "referenceEmployment": 3, "referenceTotal": 4, "referenceArea": "EU", "provenance": "illustrative""#
      ],
    ])

    let check = IntegrityCheck(of: small)
    let lines = check.findings.map { finding in
      "\(finding.rule.rawValue) \(small.name(finding.record)) \(finding.key ?? "-") \(finding.element.map { "\($0)" } ?? "-")"
    }

    #expect(
      lines == [
        "recommendation-without-basis a1 goodPracticeIds -",
        "pilot-without-evaluation p1 evaluation -", "aim-unserved wg4.a - -",
        "practice-unused g2 - -", "practice-unused g3 - -",
        "priority-without-evidence t1 priorities 0", "leader-unknown wg4 leaderId -",
        "source-missing HU - -", "source-missing RO - -", "source-missing HR - -",
        "source-missing BA - -", "source-missing wg4 - -", "source-missing g3 facts 1",
      ])
    #expect(check.counts.map(\.count.value) == [1, 1, 1, 2, 1, 1, 6])
  }

  @Test func `notes stand where their record or value begins, in the order of the file`() throws {
    let small = try AnalysedDataset.model([
      "pilots": [
        pilot("p1", #""period": {"from": "2013", "to": "2014-09"}, "evaluation": "notStarted""#)
      ],
      "strategies": [
        strategy(
          "t1",
          #""workingGroupIds": [], "countryId": "HU", "provenance": "illustrative", "priorities": [{"id": "x", "name": "X"}, {"id": "y", "name": "Y", "industries": ["wine"]}]"#
        )
      ],
    ])

    let lines = small.integrityNotes.map { note in
      "\(note.location.line):\(note.location.column) \(note.path) \(note.id) \(note.finding.rule.rawValue)"
    }

    #expect(
      lines == [
        "2:90 countries[0] HU source-missing", "3:1 countries[1] RO source-missing",
        "4:1 countries[2] HR source-missing", "5:1 countries[3] BA source-missing",
        "6:226 pilots[0].evaluation p1 pilot-without-evaluation",
        "7:196 strategies[0].priorities[1] t1 priority-without-evidence",
        "8:19 workingGroups[0] wg4 leader-unknown", "8:19 workingGroups[0] wg4 source-missing",
        "9:10 workingGroups[0].aims[0] wg4.a aim-unserved",
      ])
  }

  @Test func `the chain of the dataset is broken in known places only`() {
    let check = IntegrityCheck(of: model)
    let counts = check.counts.map { "\($0.rule.rawValue) \(Int($0.count.value ?? -1))" }

    #expect(
      counts == [
        "recommendation-without-basis 0", "pilot-without-evaluation 28", "aim-unserved 0",
        "practice-unused 0", "priority-without-evidence 8", "leader-unknown 3", "source-missing 0",
      ])
  }

  private func strategy(_ id: String, _ members: String) -> String {
    #""id": "\#(id)", "title": "Plan", "level": "national", "summary": "-", \#(members)"#
  }

  private func practice(_ id: String, _ members: String) -> String {
    #""id": "\#(id)", "title": "Practice", "workingGroupIds": [], "level": "national", "problem": "-", "description": "-"\#(members.isEmpty ? #", "provenance": "illustrative""# : members)"#
  }

  private func pilot(_ id: String, _ members: String) -> String {
    #""id": "\#(id)", "title": "Trial", "workingGroupId": "wg4", "aimIds": [], "objective": "-", "activities": [], "stage": "tested", "provenance": "illustrative", \#(members)"#
  }

  private func recommendation(_ id: String, _ members: String) -> String {
    #""id": "\#(id)", "title": "Advice", "workingGroupId": "wg4", "aimIds": [], "rationale": "-", "addressee": "eu", "instrument": "grant", "stage": "idea", "horizon": "short", "impact": 1, "effort": 1, "provenance": "illustrative"\#(members)"#
  }
}
