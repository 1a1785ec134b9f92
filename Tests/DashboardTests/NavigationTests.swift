// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// Keys in, place out.
@Suite struct NavigationTests {
  @Test(arguments: [
    // the program begins with the overview's text
    ("", "overview brief detail"),
    // tabs by digit
    ("4", "wg4 brief detail"),
    ("40", "overview brief detail"),
    // pages with left and right
    ("4<Right>", "wg4 strategies st-hu-pole-programme list"),
    ("4<Right><Right><Right>", "wg4 recommendations r-wg4-1 list"),
    ("4<Right><Left>", "wg4 brief detail"),
    ("4<Left>", "wg4 brief detail"),
    ("4lllll", "wg4 scheme-matrix Albania list"),
    ("4+10l", "wg4 needs n-wg4-1 list"),
    // rows
    ("4lll<Down>", "wg4 recommendations r-wg4-2 list"),
    ("4llljjk", "wg4 recommendations r-wg4-2 list"),
    ("4lllG", "wg4 recommendations r-wg4-9 list"),
    ("4lllGg", "wg4 recommendations r-wg4-1 list"),
    ("4lll<Up>", "wg4 recommendations r-wg4-1 list"),
    ("4lll<End><Down>", "wg4 recommendations r-wg4-9 list"),
    // counts
    ("4lll+3j", "wg4 recommendations r-wg4-4 list"),
    ("4lll+5G", "wg4 recommendations r-wg4-5 list"),
    ("4lll+99j", "wg4 recommendations r-wg4-9 list"),
    ("4lll+G", "wg4 recommendations r-wg4-9 list"),
    // in and out
    ("4lll<Enter>", "wg4 recommendations r-wg4-1 detail"),
    ("4lll<Enter><Esc>", "wg4 recommendations r-wg4-1 list"),
    ("4lll<Esc>", "wg4 recommendations r-wg4-1 tabs"),
    ("4lll<Esc><Esc>", "wg4 recommendations r-wg4-1 tabs"),
    ("4lll<Esc><Down>", "wg4 recommendations r-wg4-1 list"),
    ("4<Esc>", "wg4 brief tabs"),
    // tabs with arrows only
    ("<Esc><Right><Right><Right><Right><Down>", "wg4 brief detail"),
    ("<Esc><Right><Left><Left><Enter>", "overview brief detail"),
    // records one after another
    ("4lll<Enter><Right><Right>", "wg4 recommendations r-wg4-3 detail"),
    ("4lll<Enter><Right><Left><Left>", "wg4 recommendations r-wg4-1 detail"),
    // panes
    ("4lll<Tab>", "wg4 recommendations r-wg4-1 detail"),
    ("4lll<Tab><Tab>", "wg4 recommendations r-wg4-1 tabs"),
    ("4lll<S-Tab>", "wg4 recommendations r-wg4-1 tabs"),
    ("4lll<S-Tab><S-Tab>", "wg4 recommendations r-wg4-1 detail"),
    // links and history
    ("4lll<Enter><Enter>", "wg4 practices gp-hu-accreditation detail"),
    ("4lll<Enter><Enter><Backspace>", "wg4 recommendations r-wg4-1 detail"),
    ("4lll<Enter><Enter><Backspace><F8>", "wg4 practices gp-hu-accreditation detail"),
    ("4lll<Enter><Enter>bB", "wg4 practices gp-hu-accreditation detail"),
    ("45<Backspace>", "wg4 brief detail"),
    ("<Backspace>", "overview brief detail"),
    // every tab keeps its page and row
    ("4llljj54", "wg4 recommendations r-wg4-3 list"),
    // the brief of the overview leads to the groups
    ("<Down><Enter>", "wg2 brief detail"),
    ("9", "overview brief detail"),
  ])
  func `keys lead there`(keys: String, place: String) throws {
    let session = try Fixture.session().typing(keys)

    #expect(session.whereabouts == place)
  }

  @Test func `arrows alone lead to a practice and back, in Hungarian`() throws {
    var session = try Fixture.session(Size(columns: 80, rows: 24), .hungarian)

    try session.type("<Esc><Right><Right><Right><Right><Down>")
    #expect(session.whereabouts == "wg4 brief detail")
    try session.type("<Right><Right><Right><Enter>")
    #expect(session.whereabouts == "wg4 recommendations r-wg4-1 detail")
    try session.type("<Enter>")
    #expect(session.frame().text.contains("Klaszterakkreditációs rendszer"))
    try session.type("<Backspace>")

    #expect(session.whereabouts == "wg4 recommendations r-wg4-1 detail")
  }

  @Test func `going back restores row, scroll and link`() throws {
    let before = try Fixture.session(Size(columns: 80, rows: 20)).typing("4llljj<Enter>jjj")

    let after = try before.typing("<Enter><Backspace>")

    #expect(after.frame() == before.frame())
  }

  @Test(arguments: [
    ("4lll<Up>", "This is the first row"),
    ("4lllG<Down>", "This is the last row"),
    ("4<Left>", "This is the first page; Esc goes to the tabs"),
    ("4+99l<Right>", "This is the last page; Esc goes to the tabs"),
    ("<Esc><Left>", "This is the first tab"),
    ("9", "There is no tab 9"),
    ("<Backspace>", "There is nothing to go back to"),
    ("<F8>", "There is nothing to go forward to"),
    ("z", "z does nothing here; ? shows the keys"),
    ("<A-x>", "Alt-X does nothing here; ? shows the keys"),
    ("?4", "Esc closes this first"),
    ("<C-c>", "Ctrl-C once more quits, any other key stays"),
    ("+12", "count: 12"),
  ])
  func `a key that can do nothing says why`(keys: String, answer: String) throws {
    let session = try Fixture.session().typing(keys)

    let status = session.frame().text.split(separator: "\n").suffix(2).first

    #expect(status?.contains(answer) == true)
  }

  @Test(arguments: [
    ("q", Effect.quit), ("<F10>", .quit), ("<C-z>", .suspend), ("<C-l>", .repaint),
  ])
  func `some keys ask something of the outside`(key: String, effect: Effect) throws {
    var session = try Fixture.session()

    let answer = session.press(try #require(Key(notation: key)))

    #expect(answer == effect)
  }

  @Test func `cancelling twice quits, once does not`() throws {
    var session = try Fixture.session()

    #expect(session.press(.control("c")) == nil)
    #expect(session.press(.character("j")) == nil)
    #expect(session.press(.control("c")) == nil)
    #expect(session.press(.control("c")) == .quit)
  }

  @Test(arguments: ["<Esc>", "q", "?", "<Enter>", "<F10>", "<C-c>", "<Backspace>"])
  func `the help closes without quitting`(key: String) throws {
    var session = try Fixture.session().typing("4?")

    let effect = session.press(try #require(Key(notation: key)))

    #expect(effect == nil)
    #expect(session.state.overlay == nil)
    #expect(session.whereabouts == "wg4 brief detail")
  }

  @Test func `the language changes and everything else stays`() throws {
    let english = try Fixture.session().typing("4llljj<Enter>")

    let hungarian = try english.typing("L")

    #expect(hungarian.whereabouts == english.whereabouts)
    #expect(hungarian.state.language == .hungarian)
    #expect(try hungarian.typing("L").frame() == english.frame())
  }

  @Test func `the chosen record stays on the screen when the window changes`() throws {
    var session = try Fixture.session(Size(columns: 80, rows: 40)).typing(
      "+99<Right>+50j")
    let place = session.whereabouts

    for rows in [12, 9, 60, 24] {
      session.resize(to: Size(columns: 80, rows: rows))

      #expect(session.whereabouts == place)
      #expect(session.frame().text.contains("\n▌ "))
    }
  }
}
