// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// Keys on a page with a picture and its table.
@Suite struct AnalysisTests {
  private func benchmark(
    _ keys: String, _ size: Size = Size(columns: 80, rows: 24)
  ) throws -> Session {
    try Fixture.session(size).showing("benchmark").typing(keys)
  }

  @Test(arguments: [
    ("", "wg1 benchmark Austria list"),
    // into the cells, of which the first is the one that the page is about, and out again
    ("<Enter>", "wg1 benchmark Austria/Index cells"),
    ("j<Enter>j", "wg1 benchmark Hungary/Index cells"),
    ("<Enter><Right>", "wg1 benchmark Austria/Rank cells"),
    ("<Enter><Left><Left><Left>", "wg1 benchmark Austria cells"),
    ("<Enter>+99l", "wg1 benchmark Austria/Needed/year cells"),
    ("<Enter>l<Esc>", "wg1 benchmark Austria list"),
    ("<Enter>l<Esc>j<Enter>", "wg1 benchmark Slovenia/Rank cells"),
    ("<Enter><Esc><Esc>", "wg1 benchmark Austria tabs"),
    // the picture alone, where rows are chosen too
    ("<Tab>", "wg1 benchmark Austria picture"),
    ("<Tab>jj<Esc>", "wg1 benchmark Hungary list"),
    ("<Tab><Tab>", "wg1 benchmark Austria tabs"),
    ("<Esc><S-Tab>", "wg1 benchmark Austria picture"),
    ("<Tab><Enter>", "wg1 benchmark Austria/Index cells"),
    // from a figure to what it rests on: at once where that is one record
    ("<Enter><Left><Enter>", "overview observations obs-gerd-at-2016 detail"),
    ("<Enter><Enter><Down><Enter>", "overview observations obs-gerd-eu28-2016 detail"),
    ("<Enter><Left><Enter><Backspace>", "wg1 benchmark Austria/Value cells"),
    ("<Enter>i<Enter>", "overview observations obs-gerd-at-2016 detail"),
    ("<Enter>h<Left><Enter>", "overview countries AT detail"),
    // the chosen row stays chosen when the rows are ordered
    ("o", "wg1 benchmark Austria list"),
    ("og", "wg1 benchmark Romania list"),
    ("oog", "wg1 benchmark Austria list"),
    ("<Enter>hhogj", "wg1 benchmark Bulgaria cells"),
    ("<Enter>hhoogj", "wg1 benchmark Slovakia cells"),
    // other tables of the page
    ("jjv", "wg1 benchmark Italy list"),
    ("vV", "wg1 benchmark Austria list"),
    ("V", "wg1 benchmark 2013 list"),
  ])
  func `keys move through a table`(keys: String, place: String) throws {
    let session = try benchmark(keys)

    #expect(session.whereabouts == place)
  }

  @Test(arguments: [
    ("<Enter>+99h<Left>", "This is the first column"),
    ("<Enter>+99l<Right>", "This is the last column"),
    ("<Enter>hhi", "There is no figure here whose origin could be told"),
    ("<Enter>+9jl<Enter>", "This cell leads to no record"),
    ("i<Right>", "Esc closes this first"),
  ])
  func `a key that can do nothing says why`(keys: String, answer: String) throws {
    let status = try benchmark(keys).frame().text.split(separator: "\n").suffix(2).first

    #expect(status?.contains(answer) == true)
  }

  @Test(arguments: ["i", "v"])
  func `a list of records has no figures to explain and no other table`(key: String) throws {
    let session = try Fixture.session().typing("4<Right>" + key)

    #expect(session.state.overlay == nil)
    #expect(session.state.notice != nil)
  }

  @Test(arguments: [
    ("markets", "All mentions"), ("network", "Whole network"), ("summary", "Whole dataset"),
    ("scheme-matrix", "Known of schemes, %"), ("coverage-map", "Any group"),
    ("pilot-readiness", "All"),
  ])
  func `totals stay at the end however the rows are ordered`(page: String, total: String) throws {
    for keys in ["oG", "ooG"] {
      let session = try Fixture.session().showing(page).typing(keys)

      #expect(session.whereabouts.contains(total))
    }
  }

  @Test func `missing figures come last in both orders`() throws {
    for keys in ["og", "oog"] {
      let session = try benchmark(keys + "G")

      #expect(session.whereabouts.contains("EU-28"))
    }
  }

  @Test func `the overlay tells the formula, the values put in, and their places`() throws {
    let text = try benchmark("i", Size(columns: 120, rows: 40)).frame().text

    #expect(text.contains("100 · x / x_ref"))
    #expect(text.contains("100 · 3.09 / 2.03"))
    #expect(text.contains("obs-gerd-at-2016.value · clusterpolisee.json:"))
  }
}
