// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// A screen that is kept as a picture: its name, where it begins, and the keys that lead there.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  /// By its name, where the way there is not what is shown; otherwise the program's first page.
  var page: String?
  let keys: String

  var testDescription: String { name }

  func shown(in session: Session) throws -> Session {
    try (page.map { try session.showing($0) } ?? session).typing(keys)
  }

  static let all = [
    Scene(name: "overview-brief", keys: ""),
    Scene(name: "overview-deliverables", keys: "<Right>"),
    Scene(name: "overview-events", keys: "<Right><Right>"),
    Scene(name: "overview-partners", page: "partners", keys: ""),
    Scene(name: "overview-sources", keys: "+99<Right>"),
    Scene(name: "overview-tabs", keys: "<Esc>"),
    Scene(name: "group-brief", keys: "4"),
    Scene(name: "group-brief-end", keys: "6<End>"),
    Scene(name: "strategies", keys: "5<Right>"),
    Scene(name: "strategy", keys: "5<Right><Enter>"),
    Scene(name: "pilots", keys: "6<Right><Right>"),
    Scene(name: "pilot", keys: "6<Right><Right>j<Enter>"),
    Scene(name: "recommendations", keys: "4<Right><Right><Right>j"),
    Scene(name: "recommendation", keys: "4<Right><Right><Right><Enter>j"),
    Scene(name: "practices", keys: "3<Right><Right><Right><Right>"),
    Scene(name: "practice", keys: "4<Right><Right><Right><Right><Enter><C-d>"),
    Scene(name: "needs", page: "needs", keys: ""),
    Scene(name: "deliverable", keys: "<Right>jj<Enter>"),
    Scene(name: "conflict", keys: "<PageDown><PageDown>"),
    Scene(name: "help", keys: "4<Right>?"),
    Scene(name: "notice", keys: "4<Right>z"),
    Scene(name: "copy", keys: "4<Right><Right><Right>y"),
    Scene(name: "bookmarks", keys: "4ma5<Right>mb'"),
  ]

  /// On a small dataset with every kind of record.
  static let small = [
    Scene(name: "small-country", page: "countries", keys: "<Enter>"),
    Scene(name: "small-observations", page: "observations", keys: ""),
    Scene(name: "small-region", page: "regions", keys: "<Enter>"),
    Scene(name: "small-indicators", page: "indicators", keys: ""),
    Scene(name: "small-indicator", page: "indicators", keys: "<Enter>"),
    Scene(name: "small-cluster", page: "clusters", keys: "<Enter>"),
    Scene(name: "small-schemes", page: "schemes", keys: ""),
    Scene(name: "small-scheme", page: "schemes", keys: "<Enter>"),
    Scene(name: "small-strategy", keys: "1<Right><Enter>"),
    Scene(name: "small-assessment", page: "assessments", keys: "<Enter>"),
  ]
}

@Suite struct ScreenTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  @Test(arguments: Scene.all, sizes)
  func `every kind of page looks as it did`(scene: Scene, size: Size) throws {
    for language in InterfaceLanguage.allCases {
      let session = try scene.shown(in: Fixture.session(size, language))

      let name = "\(scene.name)-\(language.rawValue)-\(size.columns)x\(size.rows)"
      try Golden.expect(session.frame().text, name)
    }
  }

  @Test(arguments: Scene.small, InterfaceLanguage.allCases)
  func `every kind of record has its look`(scene: Scene, language: InterfaceLanguage) throws {
    let size = Size(columns: 80, rows: 34)
    let session = try scene.shown(in: Fixture.session(size, language, of: Fixture.small))

    try Golden.expect(session.frame().text, "\(scene.name)-\(language.rawValue)-80x34")
  }

  @Test(arguments: [
    Scene(name: "tabs", keys: "<Esc>"),
    Scene(name: "list", keys: "4<Right><Right><Right>"),
    Scene(name: "record", keys: "4<Right><Right><Right><Enter>"),
    Scene(name: "help", keys: "?"),
  ])
  func `roles and surfaces are where they were`(scene: Scene) throws {
    let session = try scene.shown(in: Fixture.session(Size(columns: 120, rows: 30)))

    try Golden.expect(session.frame().roleText, "roles-\(scene.name)-120x30")
  }

  @Test(arguments: [
    (Lettering.asciiSigns, "signs"), (Lettering.ascii, "letters"),
  ])
  func `everything has an ASCII form`(lettering: Lettering, name: String) throws {
    let session = try Fixture.session(lettering: lettering)
    var hungarian = try session.typing("L4<Right><Right><Right><Enter>")

    let text = hungarian.frame().text

    try Golden.expect(text, "ascii-\(name)-hu-80x24")
    #expect(lettering.repertoire == .unicode || text.allSatisfy(\.isASCII))
    hungarian.resize(to: Size(columns: 120, rows: 40))
    #expect(lettering.repertoire == .unicode || hungarian.frame().text.allSatisfy(\.isASCII))
  }

  @Test(arguments: [(39, 24), (80, 7), (20, 5), (3, 2)])
  func `a screen that is too small says so`(columns: Int, rows: Int) throws {
    let session = try Fixture.session(Size(columns: columns, rows: rows))

    let text = session.frame().text

    try Golden.expect(text, "too-small-\(columns)x\(rows)")
  }

  @Test(arguments: 1...4)
  func `every size is drawn without a trap`(quarter: Int) throws {
    let scenes = try Scene.all.map { try $0.shown(in: Fixture.session()) }

    for columns in 1...300 {
      for rows in stride(from: quarter, through: 100, by: 4) {
        var session = scenes[(columns + rows) % scenes.count]
        session.resize(to: Size(columns: columns, rows: rows))

        let frame = session.frame()

        #expect(frame.cells.count == columns * rows)
      }
    }
  }
}
