// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

@testable import Dashboard

@Suite struct ListOrderTests {
  @Test(arguments: [
    ("o<Enter>", InterfaceLanguage.english, "Begin with a small starter grant"),
    ("oo", .english, "Begin with a small starter grant"),
    ("oooo", .english, "Track the private share"),
    ("oooooo", .english, "Three cluster levels"),
    ("oo", .hungarian, "A magánforrások arányának"),
    ("oooo", .hungarian, "Többéves naptár"),
    ("o<Down><Esc>", .english, "Three cluster levels"),
    ("o<End><Enter>", .english, "Three cluster levels"),
  ])
  func `a list is ordered by a column, as its language demands`(
    keys: String, language: InterfaceLanguage, title: String
  ) throws {
    let session = try Fixture.session(Size(columns: 80, rows: 24), language).typing("4lll\(keys)g")

    let first = session.frame().text.split(separator: "\n")[4]
    #expect(first.contains(title))
  }

  @Test func `the chosen record stays chosen, and the column has a sign`() throws {
    let session = try Fixture.session().typing("4lllj")

    let ordered = try session.typing("oo")

    #expect(ordered.whereabouts == "wg4 recommendations r-wg4-2 list")
    #expect(ordered.frame().text.contains("▲ Title"))
    let descending = try ordered.typing("oo").frame().text
    #expect(descending.contains("▼ Title"))
    let asInFile = try ordered.typing("oooo").frame().text
    #expect(!asInFile.contains("▼"))
  }

  @Test func `numbers are ordered by value`() throws {
    let session = try Fixture.session().showingPage("clusters", 2)
      .typing("o<End><Up><Enter>")

    #expect(session.column("Members") == ["31", "36", "42", "80", "96", "711"])
    let descending = try session.typing("oo")
    #expect(descending.column("Members") == ["711", "96", "80", "42", "36", "31"])
  }

  @Test(arguments: ["", "oo"])
  func `what is not known comes last in both directions`(again: String) throws {
    let session = try Fixture.session(Size(columns: 100, rows: 30))
      .showing("deliverables").typing("o<End><Up><Enter>\(again)")

    let due = session.column("Now due")
    let known = due.prefix { !$0.isEmpty }
    #expect(!known.isEmpty)
    #expect(known.count < due.count)
    #expect(due.dropFirst(known.count).allSatisfy { $0.isEmpty })
  }

  @Test func `a filter keeps the order`() throws {
    let session = try Fixture.session().showingPage("clusters", 2).typing(
      "o<End><Up><Enter>fsample")

    #expect(session.column("Members") == ["31", "36", "42", "96"])
  }

  @Test func `the choice of columns is left without a trace`() throws {
    let session = try Fixture.session().typing("4lll")

    let escaped = try session.typing("o<Down><Esc>")
    #expect(escaped.frame() == session.frame())
    let quit = try session.typing("oq")
    #expect(quit.state.overlay == nil)
    let refused = try session.typing("o4")
    #expect(refused.statusLine.hasPrefix(" Esc closes this first"))
  }

  @Test func `a brief has no order`() throws {
    let status = try Fixture.session().typing("o").statusLine

    #expect(status.hasPrefix(" That works in a list or table"))
  }
}

extension Session {
  /// The session on a page of the tab with a digit.
  fileprivate func showingPage(_ name: String, _ digit: Int) throws -> Session {
    var session = self
    let tab = try #require(model.tabs.first { model.digit(of: $0) == digit })
    session.show(tab, try #require(Page(rawValue: name)))
    return session
  }

  /// What stands in a column from top to bottom.
  fileprivate func column(_ title: String) -> [String] {
    let rows = state.rowCount(in: model)
    let table = state.table(0..<rows, choice: .none, in: model)
    let column = table.columns.firstIndex { $0.title.hasSuffix(title) } ?? 0
    return table.rows.map { $0[column].plain }
  }
}
