// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// What comes from a mouse and a clipboard.
@Suite struct PointingTests {
  @Test(arguments: [
    ("", [(0, 47)], "wg4 brief detail"),
    ("", [(0, 79)], "overview brief detail"),
    ("4", [(1, 30)], "wg4 recommendations r-wg4-1 list"),
    ("4lll", [(5, 9)], "wg4 recommendations r-wg4-2 list"),
    ("4lll", [(3, 9)], "wg4 recommendations r-wg4-1 list"),
    ("4lll", [(5, 9), (5, 9)], "wg4 recommendations r-wg4-2 detail"),
    ("4lll<Esc>", [(6, 9)], "wg4 recommendations r-wg4-3 list"),
    ("4lll", [(20, 9)], "wg4 recommendations r-wg4-1 list"),
    ("4lll", [(22, 9), (23, 9)], "wg4 recommendations r-wg4-1 list"),
    ("4lll?", [(5, 9)], "wg4 recommendations r-wg4-1 list"),
    ("4<Esc>", [(10, 9)], "wg4 brief detail"),
  ])
  func `a click goes where it points`(
    keys: String, clicks: [(Int, Int)], whereabouts: String
  ) throws {
    var session = try Fixture.session().typing(keys)

    for (row, column) in clicks { session.click(Position(row: row, column: column)) }

    #expect(session.whereabouts == whereabouts)
  }

  @Test func `a click on the text beside the list gives it the keys`() throws {
    var session = try Fixture.session(Size(columns: 120, rows: 30)).typing("4lll")

    session.click(Position(row: 10, column: 90))

    #expect(session.whereabouts == "wg4 recommendations r-wg4-1 detail")
  }

  @Test(arguments: [(1, "r-wg4-4"), (-1, "r-wg4-1"), (2, "r-wg4-7"), (Int.max, "r-wg4-9")])
  func `the wheel moves three rows a notch`(notches: Int, record: String) throws {
    var session = try Fixture.session().typing("4lll")

    session.scroll(notches)

    #expect(session.whereabouts == "wg4 recommendations \(record) list")
  }

  @Test func `what is pasted changes nothing but the status line`() throws {
    var session = try Fixture.session().typing("4lll")
    let before = session.frame()

    session.paste("jjq")

    #expect(session.state.notice?.en == "Pasted text is not read as commands: nothing was done")
    #expect((0..<22).allSatisfy { session.frame().row($0) == before.row($0) })
  }
}
