// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

extension Scene {
  /// What the ways to find something look like.
  static let finding = [
    Scene(name: "finding-search", keys: "4llljjj/klaszter"),
    Scene(name: "finding-hits", keys: "4lll/klaszter<Enter>n"),
    Scene(name: "finding-near-miss", keys: "4lll/inovacio"),
    Scene(name: "finding-filter-typed", keys: "4lllfprovenance:illustrative<Space>cluster"),
    Scene(name: "finding-filter", keys: "4lllfgrant<Enter>j"),
    Scene(name: "finding-filter-table", keys: "1llllljfro<Enter>"),
    Scene(name: "finding-no-row", keys: "4lllfxyzzy<Enter>"),
    Scene(name: "finding-order", keys: "5lo<Down>"),
    Scene(name: "finding-ordered", keys: "5lo<Down><Enter>"),
    Scene(name: "finding-help", keys: "4lll/<F1>"),
    Scene(name: "finding-everywhere", keys: "<F3>type:pilot<Space>call"),
    Scene(name: "finding-palette", keys: "4lll:ren"),
  ]
}

@Suite struct FindingScreenTests {
  @Test(arguments: Scene.finding, ScreenTests.sizes)
  func `the ways to find something look as they did`(scene: Scene, size: Size) throws {
    for language in InterfaceLanguage.allCases {
      let session = try Fixture.session(size, language).typing(scene.keys)

      let name = "\(scene.name)-\(language.rawValue)-\(size.columns)x\(size.rows)"
      try Golden.expect(session.frame().text, name)
    }
  }

  @Test(arguments: ["finding-hits", "finding-filter", "finding-order"])
  func `roles are where they were`(name: String) throws {
    let scene = try #require(Scene.finding.first { $0.name == name })
    let session = try Fixture.session(Size(columns: 120, rows: 30)).typing(scene.keys)

    try Golden.expect(session.frame().roleText, "roles-\(name)-120x30")
  }

  @Test(arguments: [
    "finding-hits", "finding-filter", "finding-ordered", "finding-everywhere", "finding-palette",
  ])
  func `the ways to find something look as they did in ASCII`(name: String) throws {
    let scene = try #require(Scene.finding.first { $0.name == name })
    for language in InterfaceLanguage.allCases {
      let size = Size(columns: 80, rows: 24)
      let session = try Fixture.session(size, language, lettering: .ascii).typing(scene.keys)

      let isASCII = session.frame().text.allSatisfy(\.isASCII)
      #expect(isASCII)
      try Golden.expect(session.frame().text, "ascii-\(name)-\(language.rawValue)-80x24")
    }
  }
}
