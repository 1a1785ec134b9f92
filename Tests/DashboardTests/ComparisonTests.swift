// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// Keys that mark records and hold them against each other.
@Suite struct ComparisonTests {
  private func schemes(_ keys: String) throws -> Session {
    // the last of the pages about schemes in their own tab
    try Fixture.session(Size(columns: 120, rows: 40)).typing("4+12l").typing(keys)
  }

  @Test(arguments: [
    ("<Space>j<Space>c", "wg4 comparison   Exists list"),
    // back to where one came from, and forward again
    ("<Space>j<Space>c<Backspace>", "wg4 schemes fs-hu-pole list"),
    ("<Space>j<Space>c<Backspace><F8>", "wg4 comparison   Exists list"),
    // from a cell to the record that says so
    ("<Space>j<Space>c<Enter><Enter>", "wg4 schemes fs-hu-szechenyi detail"),
    ("<Space>j<Space>c<Enter>l<Enter>", "wg4 schemes fs-hu-pole detail"),
    // the comparison stays a page of the tab
    ("<Space>j<Space>c<Esc>54", "wg4 comparison   Exists list"),
  ])
  func `marked records are compared`(keys: String, place: String) throws {
    let session = try schemes(keys)

    #expect(session.whereabouts == place)
  }

  @Test(arguments: [
    ("<Space>c", "Space marks what is to be compared: two to four records"),
    ("C", "Nothing is marked"),
    ("<Space>C", "The marks are removed"),
    ("<Space>j<Space>j<Space>j<Space>j<Space>", "Four records are marked already"),
    ("<Space><Right><Space>", "Marked: funding scheme; this is a call"),
  ])
  func `a mark that cannot be set says why`(keys: String, answer: String) throws {
    let status = try schemes(keys).frame().text.split(separator: "\n").suffix(2).first

    #expect(status?.contains(answer) == true)
  }

  @Test func `marks are seen in the list and counted`() throws {
    let text = try schemes("<Space>j<Space>jj").frame().text
    let unmarked = try schemes("<Space><Space>").frame().text

    #expect(text.split(separator: "\n").count { $0.hasPrefix(" ●") } == 2)
    #expect(text.contains("2 marked"))
    #expect(!unmarked.contains("●"))
    #expect(!unmarked.contains("marked"))
  }

  @Test(arguments: [
    ("v", "? 2006 Firms in the cluster", "13"), ("v", "? 2008 Firms in the cluster", "34"),
    ("v", "≠ Firms in the cluster, growth", "61.7%"),
    ("v", "? 2008 Turnover of member firms", "EUR 60 million"),
    ("V", "Founded", "13 July 2006"),
  ])
  func `clusters are followed through the years`(
    keys: String, name: String, expected: String
  ) throws {
    // mi-Cluster of Attica and the clusters of Lower Austria
    let lines = try Fixture.session().typing("3+13l<Space>jjj<Space>c" + keys)
      .plainLines(columns: 120)

    let row = try #require(lines.first { $0.contains(name) })
    #expect(row.contains(expected))
  }

  @Test(arguments: [2, 3, 4])
  func `all that is compared is seen on a narrow screen`(count: Int) throws {
    let marks = String(repeating: "<Space>j", count: count)
    let text = try Fixture.session().showing("countries").typing(marks + "c").frame().text

    #expect(!text.contains("\(count - 1)»"))
    #expect(!text.split(separator: "\n").contains { $0.contains("  What") && $0.contains("»") })
  }

  @Test func `countries and regions stand side by side`() throws {
    let session = try Fixture.session(Size(columns: 120, rows: 40)).showing("scheme-matrix")
      .typing("j<Space>j<Space>c")

    let text = session.frame().text

    #expect(text.contains("Austria"))
    #expect(text.contains("Lower Austria"))
    #expect(text.contains("≠"))
  }

  @Test func `what differs is marked, what is the same is not`() throws {
    let lines = try schemes("<Space>j<Space>c").frame().text.split(separator: "\n")

    #expect(lines.contains { $0.contains("≠ Since") && $0.contains("2001") && $0.contains("2007") })
    #expect(lines.contains { $0.contains("▌   Exists") && !$0.contains("≠") })
    #expect(lines.contains { $0.contains("? Pre-selection") && $0.contains("n/a") })
  }

  @Test func `a figure of a comparison tells where it comes from`() throws {
    // the public share of Lower Austria, beside another scheme
    let text = try schemes("+5j<Space>j<Space>c+17j<Enter>i").frame().text

    #expect(text.contains("52.7%"))
    #expect(text.contains("fs-at-ecoplus.publicAmount · clusterpolisee.json:"))
  }

  @Test func `a screenful goes on in a text, where nothing is marked`() throws {
    let session = try schemes("<Enter><Space>")

    #expect(session.state.marks.isEmpty)
  }

  @Test func `everything is compared in words too`() throws {
    var linear = LinearSession(try schemes(""))

    _ = linear.answer("x")
    _ = linear.answer("n")
    _ = linear.answer("x")
    let place = linear.answer("k") ?? []

    #expect(place.first?.hasPrefix("4 Finance, Comparison.") == true)
  }
}
