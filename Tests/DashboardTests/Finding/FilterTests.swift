// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

@Suite struct FilterTests {
  @Test(arguments: [
    // with every letter; the chosen record stays chosen while it fits
    ("4lllfgrant", "wg4 recommendations r-wg4-3 list"),
    ("4llljjjjfgrant", "wg4 recommendations r-wg4-5 list"),
    ("4lllfgrant<Enter>j", "wg4 recommendations r-wg4-5 list"),
    ("4lllfgrant<Enter>G", "wg4 recommendations r-wg4-7 list"),
    ("4lllfgrant<Enter><Enter><Right>", "wg4 recommendations r-wg4-5 detail"),
    ("4lllfstage:idea<Enter>", "wg4 recommendations r-wg4-4 list"),
    ("4lll<Enter>fgrant<Enter>", "wg4 recommendations r-wg4-3 list"),
    // Esc while typing is as if nothing had been typed; later it shows everything, then comes out
    ("4lllfgrant<Esc>", "wg4 recommendations r-wg4-1 list"),
    ("4lllfgrant<Enter>j<Esc>", "wg4 recommendations r-wg4-5 list"),
    ("4lllfgrant<Enter>j<Esc>j", "wg4 recommendations r-wg4-6 list"),
    ("4lllfgrant<Enter>/award<Enter><Esc><Esc>", "wg4 recommendations r-wg4-3 list"),
    ("4lllfgrant<Enter><Esc><Esc>", "wg4 recommendations r-wg4-3 tabs"),
    // it belongs to its list, and stays
    ("4lllfgrant<Enter>lh<Down>", "wg4 recommendations r-wg4-5 list"),
    ("4lllfgrant<Enter>54<Down>", "wg4 recommendations r-wg4-5 list"),
    // history keeps it
    ("4lllfgrant<Enter>j<Enter><Enter><Backspace><Right>", "wg4 recommendations r-wg4-7 detail"),
    // nothing fits
    ("4lllfxyzzy<Enter>", "wg4 recommendations list"),
    ("4lllfxyzzy<Enter><Esc>", "wg4 recommendations r-wg4-1 list"),
  ])
  func `a filter hides what does not fit`(keys: String, place: String) throws {
    let session = try Fixture.session().typing(keys)

    #expect(session.whereabouts == place)
  }

  @Test(arguments: [
    ("4lllfgrant", " Filter: grant", "3 of 9"),
    ("4lllfgrant<Enter>", " WG4", "1 of 3  3 of 9 · grant"),
    ("4lllfgrant<Enter>f", " Filter: grant", "3 of 9"),
    ("4lllfgrant<Enter><Esc>", " WG4", "3 of 9"),
    ("4lllfxyzzy<Enter>", " No row fits the filter; Esc removes it", "0 of 9 · xyzzy"),
    ("4lllfinovacio", " Filter: inovacio", "78 for “Innováció”"),
    ("4f", " That works in lists and tables", ""),
  ])
  func `hidden rows are never without a sign`(keys: String, left: String, right: String) throws {
    let status = try Fixture.session().typing(keys).statusLine

    #expect(status.hasPrefix(left))
    #expect(status.contains(right))
  }

  @Test(arguments: [
    // as in a list: the chosen row stays chosen while it fits
    ("fslov", "wg1 benchmark Slovenia list", "2 of 10"),
    ("jjfan", "wg1 benchmark Romania list", "1 of 10"),
    ("fslov<Enter><Enter>", "wg1 benchmark Slovenia/Index cells", "2 of 10 · slov"),
    ("jfslov<Esc>", "wg1 benchmark Slovenia list", ""),
    ("fslov<Enter><Esc>", "wg1 benchmark Slovenia list", ""),
    ("fslov<Enter><Esc><Esc>", "wg1 benchmark Slovenia tabs", ""),
    ("fslov<Enter>o<Esc>", "wg1 benchmark Slovenia list", ""),
    ("<Enter>lfslov<Enter>", "wg1 benchmark Slovenia list", "2 of 10 · slov"),
    ("<Tab>fslov<Enter>", "wg1 benchmark Slovenia list", "2 of 10 · slov"),
    // what is hidden is not found either
    ("fslov<Enter>/austria<Enter>", "wg1 benchmark Slovenia list", "not here"),
    ("fxyzzy<Enter>", "wg1 benchmark list", "0 of 10 · xyzzy"),
    ("fxyzzy<Enter><Enter>", "wg1 benchmark list", "0 of 10 · xyzzy"),
    ("fxyzzy<Enter><Tab>j<Esc><Esc>", "wg1 benchmark Austria list", ""),
  ])
  func `a filter hides the rows of a table`(keys: String, place: String, sign: String) throws {
    let session = try Fixture.session().showing("benchmark").typing(keys)

    #expect(session.whereabouts == place)
    #expect(sign.isEmpty || session.statusLine.contains(sign), "\(session.statusLine)")
  }

  @Test func `a link to a hidden record shows everything again`() throws {
    let session = try Fixture.session().typing("4lllfgrant<Enter>")
    let practice = try session.typing("<Right>fxyzzy<Enter><Left><Enter>")

    let followed = try practice.typing("<Enter>")

    #expect(followed.state.list.filter.isEmpty)
    #expect(followed.whereabouts.hasSuffix("detail"))
  }
}
