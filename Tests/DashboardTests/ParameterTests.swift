// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// What an analysis computes with, changed by keys.
struct ParameterTests {
  private func text(_ page: String, _ keys: String) throws -> String {
    try Fixture.session(Size(columns: 120, rows: 40)).showing(page).typing(keys).frame().text
  }

  @Test(arguments: [
    ("", "▸LQ ≥ 2◂ · top 10% · ties all in · from 1,000 employed"),
    (".", "▸LQ ≥ 2.5◂ · top 10%"),
    ("<F9>", "▸LQ ≥ 2.5◂ · top 10%"),
    (",", "▸LQ ≥ 1.75◂ · top 10%"),
    // around at both ends
    (",,,,,", "▸LQ ≥ 3◂ · top 10%"),
    ("...", "▸LQ ≥ 1◂ · top 10%"),
    ("s", "LQ ≥ 2 · ▸top 10%◂"),
    (".s.<F7>.s,", "LQ ≥ 2.5 · top 15% · ties all out · ▸from 500 employed◂"),
    ("ssss", "▸LQ ≥ 2◂"),
    // the other tables of the page are computed with the same
    (".vv", "▸LQ ≥ 2.5◂"),
    (".L", "▸LQ ≥ 2,5◂ · felső 10%"),
  ])
  func `the title says what is computed with`(keys: String, expected: String) throws {
    #expect(try text("quotients", keys).contains(expected))
  }

  @Test func `a changed limit changes the stars`() throws {
    // Machinery in Lower Austria has a quotient of 1.74
    let row = { (text: String) in
      text.split(separator: "\n").last { $0.contains("Lower Austria") }.map(String.init) ?? ""
    }

    #expect(try row(text("quotients", "")).contains("1.74 *") == false)
    #expect(try row(text("quotients", ",,")).contains("1.74 *"))
  }

  @Test func `a changed limit changes the verdicts`() throws {
    let before = try text("priorities", "vj")
    let after = try text("priorities", "vj,")

    #expect(before.contains("strong: a star or LQ ≥ 1.25"))
    #expect(after.contains("strong: a star or LQ ≥ 1"))
    #expect(before != after)
  }

  @Test func `the change is told, and the chosen row stays`() throws {
    let session = try Fixture.session().showing("quotients").typing("jj.")

    #expect(session.frame().text.contains("Set: LQ ≥ 2.5"))
    #expect(session.whereabouts.contains("Veneto"))
  }

  @Test(arguments: [",", ".", "s"])
  func `a page without parameters says so`(key: String) throws {
    let expected = "This page computes with nothing that could be set"

    #expect(try text("benchmark", key).contains(expected))
    #expect(try Fixture.session().typing("4<Right>" + key).frame().text.contains(expected))
  }

  @Test func `only a page with parameters offers them in the footer`() throws {
    #expect(try text("quotients", "").contains(",.s parameter"))
    #expect(try text("benchmark", "").contains(",.s parameter") == false)
  }
}
