// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

@Suite struct AnalysisScreenTests {
  @Test(arguments: AnalysisScene.all, ScreenTests.sizes)
  func `every analysis looks as it did`(scene: AnalysisScene, size: Size) throws {
    for language in InterfaceLanguage.allCases {
      let session = try Fixture.session(size, language).showing(scene.page).typing(scene.keys)

      let name = "\(scene.name)-\(language.rawValue)-\(size.columns)x\(size.rows)"
      try Golden.expect(session.frame().text, name)
    }
  }

  @Test(arguments: AnalysisScene.pictures)
  func `every kind of picture has its roles`(scene: AnalysisScene) throws {
    let session = try Fixture.session().showing(scene.page).typing(scene.keys)

    try Golden.expect(session.frame().roleText, "roles-\(scene.name)-80x24")
  }

  @Test(arguments: AnalysisScene.all)
  func `every analysis has an ASCII form`(scene: AnalysisScene) throws {
    let session = try Fixture.session(lettering: .ascii).showing(scene.page).typing(scene.keys)

    let text = session.frame().text

    try Golden.expect(text, "ascii-\(scene.name)-80x24")
    let isASCII = text.allSatisfy(\.isASCII)
    #expect(isASCII)
  }

  @Test func `an analysis is printed whole`() throws {
    let session = try Fixture.session().showing("benchmark")

    try Golden.expect(session.plainLines(columns: 80).joined(separator: "\n"), "plain-benchmark")
  }

  @Test(arguments: AnalysisScene.all)
  func `an analysis is drawn at any size without a trap`(scene: AnalysisScene) throws {
    var session = try Fixture.session().showing(scene.page).typing(scene.keys)

    for columns in [1, 2, 3, 8, 21, 40, 60, 79, 80, 200] {
      for rows in [1, 2, 3, 4, 6, 9, 15, 40] {
        session.resize(to: Size(columns: columns, rows: rows))

        #expect(session.frame().cells.count == columns * rows)
      }
    }
  }
}
