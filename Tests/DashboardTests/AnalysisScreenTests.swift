// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// An analysis that is kept as a picture: the page's name, and the keys that are pressed on it.
struct AnalysisScene: Sendable, CustomTestStringConvertible {
  let page: String
  let keys: String
  let suffix: String

  init(_ page: String, _ suffix: String = "", keys: String = "") {
    self.page = page
    self.keys = keys
    self.suffix = suffix.isEmpty ? "" : "-" + suffix
  }

  var name: String { "analysis-\(page)\(suffix)" }
  var testDescription: String { name }

  /// One line for each page and view, so that they can be added side by side.
  static let all = [
    AnalysisScene("benchmark"),
    AnalysisScene("benchmark", "cells", keys: "j<Enter>+9l"),
    AnalysisScene("benchmark", "picture", keys: "<Tab>"),
    AnalysisScene("benchmark", "ordered", keys: "oo"),
    AnalysisScene("benchmark", "origin", keys: "i"),
    AnalysisScene("benchmark", "records", keys: "<Enter><Enter>"),
    AnalysisScene("benchmark", "groups", keys: "vvvv"),
    AnalysisScene("benchmark", "convergence", keys: "V"),
  ]

  /// One for each kind of picture.
  static let pictures = [
    AnalysisScene("benchmark"),
    AnalysisScene("benchmark", "groups", keys: "vvvvj<Enter>"),
    AnalysisScene("benchmark", "convergence", keys: "V"),
  ]
}

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
  func `every size of an analysis is drawn without a trap`(scene: AnalysisScene) throws {
    var session = try Fixture.session().showing(scene.page).typing(scene.keys)

    for columns in stride(from: 1, through: 200, by: 7) {
      for rows in 1...40 {
        session.resize(to: Size(columns: columns, rows: rows))

        #expect(session.frame().cells.count == columns * rows)
      }
    }
  }
}
