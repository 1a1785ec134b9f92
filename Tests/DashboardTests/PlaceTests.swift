// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import PolicyModel
import Testing
import TextGrid

/// Addresses that can be said aloud, and bookmarks, which are addresses under a letter.
@Suite struct PlaceTests {
  @Test(
    arguments: [
      ("WG4 r-wg4-1", "wg4 recommendations r-wg4-1"),
      ("wg4 recommendations", "wg4 recommendations"),
      ("WG4 › Recommendations › r-wg4-1", "wg4 recommendations r-wg4-1"),
      ("WG4 › Ajánlások › R-WG4-1", "wg4 recommendations r-wg4-1"),
      ("wg1 good practices", nil), ("wg4, jó gyakorlatok", "wg4 practices"),
      ("r-wg4-1", "wg4 recommendations r-wg4-1"), ("4", "wg4 brief"), ("Összkép", "overview brief"),
      ("overview events", "overview events"), ("wg9", nil), ("wg4 r-wg4-99", nil), ("", nil),
      ("wg4 pilots r-wg4-1", nil), ("wg1 benchmark", "wg1 benchmark"),
    ] as [(String, String?)])
  func `an address leads to a place, whoever has said it`(text: String, address: String?) throws {
    let model = try #require(Fixture.model)

    #expect(model.place(at: text).map { model.address(of: $0) } == address)
  }

  @Test func `every row of every list has an address that leads back to it`() throws {
    let model = try #require(Fixture.small)
    var session = try Fixture.session(of: model)
    for tab in model.tabs {
      for page in model.pages(of: tab) {
        session.show(tab, page)
        for row in 0..<max(1, session.state.rowCount(in: model)) {
          try session.type("+\(row + 1)g")
          let place = session.state.placeAddress(in: model)

          #expect(model.place(at: model.address(of: place)) == place)
        }
      }
    }
  }

  @Test func `a bookmark leads back, and back again leads away`() throws {
    let session = try Fixture.session().typing("4lll<Down>ma0")
    #expect(session.whereabouts == "overview brief detail")

    let there = try session.typing("'a")
    #expect(there.whereabouts == "wg4 recommendations r-wg4-2 list")
    #expect(try there.typing("<Backspace>").whereabouts == "overview brief detail")
  }

  @Test(
    arguments: [
      ("m", nil), ("ma", "Bookmark a: overview brief"),
      ("m1", "That is no letter from a to z: nothing was done"),
      ("m<Esc>", "That is no letter from a to z: nothing was done"),
      ("'a", "There is no bookmark a"),
      ("mα", "Bookmark a: overview brief"), ("mA", "Bookmark a: overview brief"),
      ("?m", "Esc closes this first"),
    ] as [(String, String?)])
  func `keys for bookmarks are answered`(keys: String, notice: String?) throws {
    #expect(try Fixture.session().typing(keys).state.notice?.en == notice)
  }

  @Test func `while a letter is awaited, the status line lists the bookmarks`() throws {
    let session = try Fixture.session(Size(columns: 100, rows: 24))

    #expect(try session.typing("m").frame().text.contains("Bookmark this place as which letter?"))
    #expect(try session.typing("'").frame().text.contains("No bookmark is set yet"))
    let known = try session.typing("mamb'").frame().text
    #expect(known.contains("a overview brief · b overview brief"))
  }

  @Test func `bookmarks are kept as they are, and nothing else is taken for them`() throws {
    var bookmarks = Bookmarks()
    bookmarks["a"] = "wg4 recommendations r-wg4-1"
    bookmarks["z"] = "overview events"

    #expect(Bookmarks.read(DatasetFile(name: "b", bytes: Array(bookmarks.text.utf8))) == bookmarks)
    for text in ["", "[]", #"{"a": 1}"#, #"{"aa": "wg4"}"#, #"{"a": "wg4""#] {
      #expect(Bookmarks.read(DatasetFile(name: "b", bytes: Array(text.utf8))) == nil)
    }
  }

  @Test func `a bookmark to what is gone says so`() throws {
    var session = try Fixture.session()
    var bookmarks = Bookmarks()
    bookmarks["a"] = "wg4 recommendations r-wg4-99"
    session.adopt(bookmarks)

    try session.type("'a")

    #expect(
      session.state.notice?.en
        == "Bookmark a, wg4 recommendations r-wg4-99, leads nowhere in this dataset any more")
  }

  @Test func `the next person at a kiosk finds no bookmarks`() throws {
    var session = try Fixture.session()
    session.enter(.kiosk)
    session.beginHere()

    try session.type("ma")
    session.restart()

    #expect(session.state.bookmarks == Bookmarks())
  }
}
