// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import PolicyModel
import Testing
import TextGrid

/// What the pages about money say, also where there is little to say.
@Suite struct FinanceTests {
  private static let pages = [
    "scheme-matrix", "scheme-timeline", "money", "preselection", "best-mix",
  ]

  private func text(_ page: String, _ keys: String) throws -> String {
    try Fixture.session(Size(columns: 200, rows: 60)).showing(page).typing(keys).frame().text
  }

  private func row(_ name: String, _ page: String, _ keys: String = "") throws -> String {
    let lines = try Fixture.session(Size(columns: 200, rows: 60)).showing(page).typing(keys)
      .plainLines(columns: 200)
    return try #require(lines.last { $0.contains(name) })
  }

  @Test(arguments: [
    // HRK 30 million for 47 initiatives
    ("Cluster project of the minist", "money", "", "HRK 638,297.87 (2011)"),
    // 4 of 8 applications
    ("Innovative cluster under POC", "money", "", "50.0"),
    ("Cluster programme of Lower Au", "money", "", "52.7"),
    // RSD 3.5 million in 2008, 0.54 million in 2014
    ("Cluster Development Support P", "money", "", "RSD 540,000 (2014)"),
    ("Cluster Development Support P", "money", "v", "-26.8"),
    ("Cluster project of the minist", "money", "v", "HRK 638,297.87"),
    ("Cluster scheme of OP Competit", "money", "vv", "BGN 29,337,450 (2010)"),
    ("Cluster scheme of OP Competit", "money", "vv>", "15,000,000"),
    ("Accredited Innovation Cluster", "preselection", "", "24"),
    ("Pole Programme (Hungary)", "scheme-timeline", "", "2007, 2010, 2012–2013"),
    ("Lower Austria (AT)", "scheme-matrix", "", "52.7%"),
    ("In force, %", "scheme-matrix", "v", "58.3"),
  ])
  func `real figures are reproduced`(
    name: String, page: String, keys: String, expected: String
  ) throws {
    #expect(try row(name, page, keys).contains(expected))
  }

  @Test(arguments: [
    ("scheme-matrix", "v", "Active schemes in 2014: 7 of 12"),
    ("scheme-matrix", "v<lt><lt><lt><lt>", "Active schemes in 2010: 5 of 12"),
    ("scheme-matrix", "v", "Claim that most partners have none: national contradicted"),
    ("scheme-matrix", "v", "regional open, too little is known"),
    // the record that a conversion rests on has a name
    ("money", "vv>", "BGN/EUR, 1999"),
    // no sum across currencies, and why
    (
      "money", "vv",
      "the amounts are in different currencies (BGN, EUR, RSD) without a rate between them"
    ),
    ("money", "vv>", "the amounts are in prices of different years"),
    // a missing figure says why
    ("scheme-matrix", "j<Enter>i", "n/a · the dataset has no value for it"),
    ("best-mix", "v", "This page has only this table"),
    ("best-mix", "<Space>v", "All of these:"),
    ("best-mix", "+8j<Space>v", "No scheme is known to have any of these."),
    ("best-mix", "+8j<Space>vv", "Without an example: loans."),
    ("best-mix", "j<Space>+7j<Space>v", "No scheme has all of these. Nearest: "),
  ])
  func `a page says what it rests on`(page: String, keys: String, expected: String) throws {
    #expect(try text(page, keys).contains(expected))
  }

  @Test(arguments: pages)
  func `without schemes a page says that there is nothing`(page: String) throws {
    let model = try model(schemes: "")

    let text = try session(page, model).frame().text

    #expect(text.contains("The dataset holds nothing for this analysis"))
  }

  @Test(arguments: pages)
  func `invented schemes make the page illustrative`(page: String) throws {
    let model = try model(schemes: Self.invented)

    let text = try session(page, model).frame().text

    #expect(text.contains("llustrative"))
  }

  @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
  func `the key that chooses a feature is named where features are chosen`(size: Size) throws {
    let session = try Fixture.session(size).showing("best-mix")
    let footer = { (session: Session) in session.frame().text.split(separator: "\n").last ?? "" }

    #expect(footer(session).contains("Space choose"))
    #expect(try !footer(session.typing("<Space>v")).contains("Space choose"))
  }

  @Test func `the composed mix is printed as text`() throws {
    let lines = try Fixture.session().showing("best-mix").typing("j<Space>+7j<Space>V")
      .plainLines(columns: 160)

    #expect(
      lines.contains {
        $0.contains("published criteria") && $0.contains("← Accredited Innovation Cluster title")
          && $0.contains("Hungary")
      })
    #expect(lines.contains { $0.contains("loans") && $0.contains("no scheme is known to have it") })
  }

  private func session(_ page: String, _ model: ClusterModel) throws -> Session {
    try Fixture.session(Size(columns: 120, rows: 40), of: model).showing(page)
  }

  private func model(schemes: String) throws -> ClusterModel {
    let text = #"""
      {"schemaVersion": "1.0.0",
       "meta": {"title": "Small", "asOfDate": "2014-10-24", "languages": ["en"]},
       "countries": [{"id": "HU", "name": "Hungary", "status": "euMember",
         "confidence": "unknown", "provenance": "illustrative"}],
       "workingGroups": [{"id": "wg4", "number": 4, "name": "Finance", "shortName": "Finance",
         "purpose": "To finance", "aims": [{"id": "wg4.a", "text": "Map"}],
         "leaderConfidence": "unknown", "tabOrder": 4, "confidence": "unknown",
         "analyses": ["schemes", "schemeTimeline", "money", "preselection", "bestMix"],
         "provenance": "illustrative"}],
       "fundingSchemes": [\#(schemes)]}
      """#
    let result = ClusterModel.load(DatasetFile(name: "x", bytes: Array(text.utf8)))
    return try #require(result.model)
  }

  private static let invented = #"""
    {"id": "s", "title": "s", "workingGroupIds": ["wg4"], "countryId": "HU", "level": "national",
     "exists": "yes", "start": "2009", "instruments": ["grant"], "applications": 4, "awards": 1,
     "preselection": {"present": true, "kind": "call"},
     "confidence": "unknown", "provenance": "illustrative"}
    """#
}
