// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing

/// What the pages of the whole dataset and of cooperation say where there is little or nothing.
@Suite struct OverviewPageTests {
  @Test(arguments: [
    "coverage-map", "delivery", "calendar", "approaches", "accesses", "network", "labels",
    "markets",
  ])
  func `a page without anything to compute says so`(page: String) throws {
    let screen = try SparseDataset.screen(page)

    #expect(screen.contains("The dataset holds nothing for this analysis"))
  }

  @Test func `a group without records counts nothing and has no shares`() throws {
    let shares = try SparseDataset.screen("summary")
    let reason = try SparseDataset.screen("summary", "i")
    let stages = try SparseDataset.screen("summary", "vv")

    #expect(shares.contains("3 Cooperation n/a"))
    #expect(reason.contains("n/a · it would be divided by zero"))
    #expect(stages.contains("3 Cooperation 0"))
  }

  @Test func `a dataset in which nothing is missing is told to be sound`() throws {
    let leader = #""id": "o1", "name": "Leader", "type": "agency", "countryId": "HU""#
    let screen = try SparseDataset.screen(
      "integrity", "", ["organisations": [leader], "countries": SparseDataset.countries("HU")],
      group: #", "leaderId": "o1""#)

    #expect(screen.contains("Nothing was found: the chain is whole"))
  }

  @Test func `an aim that nothing serves leads to its group`() throws {
    let model = try SparseDataset.model([
      "workingGroups": [
        #""id": "wg4", "number": 4, "name": "Finance", "shortName": "Finance", "purpose": "-", "#
          + #""aims": [{"id": "wg4.a", "text": "To map"}], "leaderConfidence": "unknown", "tabOrder": 4"#
      ]
    ])

    let session = try Fixture.session(of: model).showing("integrity").typing("<Enter><Enter>")

    #expect(session.whereabouts == "wg4 brief detail")
  }

  @Test func `one country makes a map, a balance and a ladder`() throws {
    let records = [
      "countries": SparseDataset.countries("HU"),
      "clusters": [SparseDataset.cluster("c1", in: "HU", #""approach": "topDown""#)],
    ]

    let map = try SparseDataset.screen("coverage-map", "", records)
    let balance = try SparseDataset.screen("approaches", "<Enter>+5l", records)
    let ladder = try SparseDataset.screen("labels", "", records)

    #expect(map.contains("3 Cooperation 1"))
    #expect(balance.contains("100.0"))
    #expect(ladder.contains("0.00"))
  }

  @Test func `a network within one country is closed`() throws {
    let records = [
      "countries": SparseDataset.countries("HU"),
      "clusters": [
        SparseDataset.cluster("c1", in: "HU"), SparseDataset.cluster("c2", in: "HU"),
      ],
      "partnerships": [
        #""id": "p1", "title": "Both", "workingGroupIds": ["wg3"], "clusterIds": ["c1", "c2"], "#
          + #""kind": "bilateral", "targetMarkets": ["US"]"#
      ],
    ]

    let countries = try SparseDataset.screen("network", "v", records)
    let markets = try SparseDataset.screen("markets", "", records)

    #expect(countries.contains("-1.00"))
    #expect(markets.contains("1.00"))
  }

  @Test func `a member that is alone has no degree`() throws {
    let records = [
      "countries": SparseDataset.countries("HU", "RO"),
      "clusters": [SparseDataset.cluster("c1", in: "HU")],
      "partnerships": [
        #""id": "p1", "title": "Alone", "workingGroupIds": ["wg3"], "clusterIds": ["c1"], "#
          + #""kind": "network""#
      ],
    ]

    let members = try SparseDataset.screen("network", "", records)
    let reason = try SparseDataset.screen("network", "i", records)

    #expect(members.contains("Cluster c1 n/a"))
    #expect(reason.contains("n/a · 2 values are needed, there are 1"))
  }

  @Test func `what nobody said is missing, and i tells why`() throws {
    let records = [
      "countries": SparseDataset.countries("HU"),
      "clusters": [
        SparseDataset.cluster("c1", in: "HU", #""labels": [{"scheme": "esca", "grade": "gold"}]"#)
      ],
      "deliverables": [
        #""id": "d1", "title": "Paper", "status": "planned", "statusDate": "2014-10", "#
          + #""dueOriginal": "2013-08", "dueUncertain": true"#
      ],
    ]

    for (page, keys) in [("accesses", "i"), ("labels", "vi"), ("delivery", "i")] {
      let screen = try SparseDataset.screen(page, keys, records)
      #expect(screen.contains("n/a · the dataset has no value for it"), "\(page)")
    }
  }

  @Test func `invented records mark a page that shows them`() throws {
    let records = [
      "countries": SparseDataset.countries("HU"),
      "events": [#""id": "e1", "title": "Meeting", "date": "2014-05""#],
    ]

    let screen = try SparseDataset.screen("calendar", "", records)

    #expect(screen.contains("All events · illustrative data"))
  }

  @Test func `of very many records the first are chosen from, and none are drawn`() throws {
    let records = [
      "countries": SparseDataset.countries("HU"),
      "events": (0..<401).map { number in
        #""id": "e\#(number)", "title": "Meeting", "date": "2014-05", "countryId": "HU", "#
          + #""workingGroupIds": ["wg3"]"#
      },
    ]

    let choice = try SparseDataset.screen("coverage-map", "<Enter><Enter>G", records)
    let picture = try SparseDataset.screen("calendar", "v<Tab>", records)

    #expect(choice.contains("and 101 more"))
    #expect(picture.contains("This page has no picture"))
  }
}
