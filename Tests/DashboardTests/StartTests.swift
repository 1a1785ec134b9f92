// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Foundation
import PolicyModel
import Testing
import TextGrid

/// What the program does before it shows its first screen.
struct StartTests {
  @Test(arguments: InterfaceLanguage.allCases)
  func `the first screen needs no record`(language: InterfaceLanguage) throws {
    let loaded = try #require(Fixture.model)
    let opened = try #require(ClusterModel.open(checked: loaded.file))
    let size = Size(columns: 120, rows: 40)

    let frame = try Fixture.session(size, language, of: opened).frame()

    #expect(!opened.isWhollyRead)
    #expect(try frame == Fixture.session(size, language, of: loaded).frame())
  }

  @Test func `the second screen reads the rest`() throws {
    let loaded = try #require(Fixture.model)
    let opened = try #require(ClusterModel.open(checked: loaded.file))

    let text = try Fixture.session(of: opened).typing("4<Right>").frame().text

    #expect(try text == Fixture.session(of: loaded).typing("4<Right>").frame().text)
    #expect(opened.isWhollyRead)
  }
}
