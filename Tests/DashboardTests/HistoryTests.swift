// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// Where one comes back to: tab, page, row, scroll, filter and order as they were.
@Suite struct HistoryTests {
  @Test(arguments: [
    "4lllG", "4lll<Enter><PageDown>", "4lllfgrant<Enter>j", "5lo<Down><Enter>jj", "1lllll<Enter>jl",
    "1lllllvj", "4lll/grant<Enter>n", "0<Esc>", "jjj", "0l<PageDown><PageDown>k",
  ])
  func `back and forward lead to exactly what was seen`(keys: String) throws {
    let before = try Fixture.session().typing(keys)

    for way in ["6", ":r-wg1-2<Enter>", ":wg2<Space>strategies<Enter>"] {
      let away = try before.typing(way)
      let back = try away.typing("<Backspace>")

      #expect(away.frame() != before.frame(), "\(way)")
      #expect(back.frame() == before.frame(), "\(way)")
      let again = try back.typing("<F8>")
      #expect(again.frame() == away.frame(), "\(way)")
    }
  }

  @Test func `results of a search everywhere are a place to come back to from afar`() throws {
    let results = try Fixture.session().typing("<F3>cluster<Down><PageDown><Down>")

    let away = try results.typing("<Enter>6lj<F3><Space>region<Enter>")
    let back = try away.typing("<Backspace><Esc><Backspace>")

    #expect(back.frame() == results.frame())
  }

  @Test func `a new way forward forgets the old one`() throws {
    let session = try Fixture.session().typing("45<Backspace>6<F8>")

    #expect(session.whereabouts == "wg6 brief detail")
    #expect(session.state.notice?.en == "There is nothing to go forward to")
  }
}
