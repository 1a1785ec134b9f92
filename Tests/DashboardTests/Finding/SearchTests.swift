// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import PolicyModel
import Testing
import TextGrid

/// Keys in, place and status line out.
@Suite struct SearchTests {
  @Test(arguments: [
    // every letter goes to the first hit from where one began, or back there
    ("4lll/grant", "wg4 recommendations r-wg4-3 list"),
    ("4lll/GRÁNT", "wg4 recommendations r-wg4-3 list"),
    ("4llljjjj/grant", "wg4 recommendations r-wg4-5 list"),
    ("4lllG/grant", "wg4 recommendations r-wg4-3 list"),
    ("4lll<Esc>/grant", "wg4 recommendations r-wg4-3 list"),
    ("4lllj/grantx", "wg4 recommendations r-wg4-2 list"),
    ("4lllj/grantx<Backspace>", "wg4 recommendations r-wg4-3 list"),
    // Esc is as if nothing had been typed, Backspace on nothing too
    ("4lllj/grant<Esc>", "wg4 recommendations r-wg4-2 list"),
    ("4lllj/g<Backspace><Backspace>", "wg4 recommendations r-wg4-2 list"),
    // from hit to hit, around the ends
    ("4lll/grant<Enter>n", "wg4 recommendations r-wg4-5 list"),
    ("4lll/grant<Enter>nnn", "wg4 recommendations r-wg4-3 list"),
    ("4lll/grant<Enter>N", "wg4 recommendations r-wg4-7 list"),
    ("4lll/grant<Enter>+2n", "wg4 recommendations r-wg4-7 list"),
    ("4lll/grant<Enter>gn", "wg4 recommendations r-wg4-3 list"),
    // in a record: from record to record
    ("4lll<Enter>/grant<Enter>n", "wg4 recommendations r-wg4-5 detail"),
    // the same search goes on in another list
    ("4lll/grant<Enter>4hn", "wg4 pilots p-wg4-starter list"),
    // in a table its rows
    ("1lllll/slovakia", "wg1 benchmark Slovakia list"),
    // where one began is a place to come back to
    ("4lllG/three<Enter><Backspace>", "wg4 recommendations r-wg4-9 list"),
    // Esc comes out in steps
    ("4lll/grant<Enter><Esc>", "wg4 recommendations r-wg4-3 list"),
    ("4lll/grant<Enter><Esc><Esc>", "wg4 recommendations r-wg4-3 tabs"),
    ("/cluster<Enter><Esc>", "overview brief detail"),
    ("/cluster<Enter><Esc><Esc>", "overview brief tabs"),
    // letters are letters while one types
    ("4lll/q?jn<Esc>", "wg4 recommendations r-wg4-1 list"),
  ])
  func `a search jumps as one types`(keys: String, place: String) throws {
    let session = try Fixture.session().typing(keys)

    #expect(session.whereabouts == place)
  }

  @Test(arguments: [
    ("4lll/grant", "Search: grant", "hit 1 of 3"),
    ("4lll/grant<Enter>n", "WG4 › Recommendations › r-wg4-5", "hit 2 of 3"),
    ("4lll/grant<Enter>nnn", "On from the top", "hit 1 of 3"),
    ("4lll/grant<Enter>gN", "On from the end", "hit 3 of 3"),
    ("4lll/grant<Enter>g", "WG4 › Recommendations › r-wg4-1", "3 hits"),
    ("4lll/guarantee<Enter>G", "WG4 › Recommendations › r-wg4-9", "1 hit"),
    ("4lll/xyzzy", "Search: xyzzy", "no match for “xyzzy”"),
    ("4lll/xyzzy<Enter>", "no match for “xyzzy”", "1 of 9"),
    ("4lll/inovacio", "Search: inovacio", "no match for “inovacio”; 78 for “Innováció”"),
    ("4lll/inovacio<Tab>", "Search: Innováció", "hit 1 of 1"),
    ("4lll/grant<Tab>", "Search: grant", "No word is offered"),
    ("4lll/region", "Search: region", "not here; 192 elsewhere"),
    ("n", "Nothing is looked for: / begins a search", "hu|EN"),
    ("4lll/<A-x>", "Search:", "Alt-X does nothing here; F1 shows the keys"),
    ("4lll/wine<Enter>/<Up>", "Search: wine", ""),
    ("4lll/wine<Enter>/x<Up><Down>", "Search: x", ""),
    ("4lll/<Up>", "Search:", "There is no other line"),
  ])
  func `the status line says what was found`(keys: String, left: String, right: String) throws {
    let session = try Fixture.session().typing(keys)

    let status = session.statusLine
    #expect(status.hasPrefix(" " + left))
    #expect(status.contains(right))
  }

  @Test func `what was found is marked in list and text, whatever the accents`() throws {
    let size = Size(columns: 120, rows: 30)
    var session = try Fixture.session(size, .hungarian).typing("4lll")
    let before = session.frame().roleText

    try session.type("/onresz<Enter>")

    #expect(!before.contains("m"))
    #expect(session.frame().words(in: .match).contains("önrész"))
    try session.type("<Esc>")
    #expect(session.frame().words(in: .match).isEmpty)
  }

  @Test func `in a text the keys go from line to line`() throws {
    let first = try Fixture.session().typing("/cluster<Enter>")
    let second = try first.typing("n")

    #expect(first.state.document.hit != second.state.document.hit)
    #expect(second.frame().words(in: .match).first?.lowercased() == "cluster")
  }

  @Test func `what is pasted goes into the line`() throws {
    var session = try Fixture.session().typing("4lll/gr")

    session.paste("ant\n")

    #expect(session.statusLine.hasPrefix(" Search: grant "))
    #expect(session.whereabouts == "wg4 recommendations r-wg4-3 list")
  }

  @Test func `an index that was made meanwhile is taken, until a new version comes`() throws {
    var session = try Fixture.session()
    let model = session.model
    // without labels the words of people mean nothing
    session.adopt { SearchIndex(model) }

    try session.type("4lllfstage:ötlet")

    #expect(session.statusLine.contains("no match"))
    session.reload(ClusterModel.load(model.file))
    try session.type("<Esc>fstage:ötlet")
    #expect(!session.statusLine.contains("no match"))
  }

  @Test func `help lies over the line and leads back to it`() throws {
    let session = try Fixture.session().typing("4lll/gr<F1><Esc>ant")

    #expect(session.statusLine.hasPrefix(" Search: grant "))
  }
}

extension Session {
  /// The line above the footer, without the spaces at its end.
  var statusLine: String {
    let lines = frame().text.split(separator: "\n", omittingEmptySubsequences: false)
    return String(lines[state.size.rows - 2])
  }
}

extension Frame {
  /// What stands in a role, row by row.
  func words(in role: Role) -> [String] {
    (0..<size.rows).flatMap { row in
      self.row(row).split { $0.role != role }.map { String($0.map(\.character)) }
    }
  }
}
