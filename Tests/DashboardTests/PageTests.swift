// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import PolicyModel
import Testing
import TextGrid

/// Which pages a tab has, and where records are at home.
struct PageTests {
  private let model: ClusterModel

  init() throws {
    model = try #require(Fixture.small)
  }

  @Test func `a tab shows the pages that have records`() throws {
    let groups = model.tabs.dropFirst().map { model.pages(of: $0).map(\.rawValue) }

    #expect(
      model.pages(of: .overview).map(\.rawValue) == [
        "brief", "deliverables", "summary", "coverage-map", "delivery", "calendar", "integrity",
        "partners", "countries", "regions", "assessments", "observations", "specialisations",
        "job-quality-scores", "rates", "glossary", "sources",
      ])
    #expect(
      groups == [
        [
          "brief", "strategies", "pilots", "recommendations", "practices", "benchmark", "ris3",
          "needs", "mechanisms", "clusters", "partnerships", "indicators", "comparisons", "skills",
          "assessments",
        ],
        [
          "brief", "strategies", "pilots", "recommendations", "practices", "needs", "schemes",
          "calls", "clusters",
        ],
      ])
  }

  @Test(arguments: [
    // in the present tab if it is there, otherwise in the first group that has it
    (RecordKind.cluster, 0, Tab.overview, "wg1 clusters"), (.cluster, 0, .group(1), "wg4 clusters"),
    (.cluster, 1, .group(1), "wg1 clusters"), (.call, 0, .group(0), "wg4 calls"),
    (.country, 0, .group(0), "overview countries"), (.workingGroup, 1, .overview, "wg4 brief"),
    // one that belongs to no group is at home in the overview
    (.assessment, 0, .overview, "overview assessments"),
    (.assessment, 0, .group(1), "wg1 assessments"),
    (.assessment, 1, .group(0), "overview assessments"),
    // an aim is read where its group is
    (.aim, 0, .group(1), "wg1 brief"),
  ])
  func `a record has a home`(kind: RecordKind, position: Int, present: Tab, place: String) {
    let home = model.home(of: RecordRef(kind, position), from: present)

    #expect(home.map { "\(model.name(of: $0.tab)) \($0.page.rawValue)" } ?? "nowhere" == place)
  }

  @Test(arguments: [
    // an indicator leads to the areas where it was observed, and they lead back
    ("indicators", "<Enter><Enter>", "overview countries HU detail"),
    // a scheme leads to its calls, a call to its scheme
    ("schemes", "<Enter><Enter>", "wg4 calls call-hu-2012 detail"),
    ("calls", "<Enter><Enter>", "wg4 schemes fs-hu-pole detail"),
    ("mechanisms", "<Enter><Enter>", "wg1 recommendations r1 detail"),
    ("regions", "<Enter><Down><Enter>", "overview specialisations spec-1 detail"),
  ])
  func `links lead both ways`(page: String, keys: String, place: String) throws {
    let session = try Fixture.session(Size(columns: 80, rows: 40), of: Fixture.small)
      .showing(page).typing(keys)

    #expect(session.whereabouts == place)
  }
}
