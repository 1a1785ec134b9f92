// SPDX-License-Identifier: EUPL-1.2

import Foundation
import PolicyModel
import Testing
import TextGrid

@testable import Dashboard

/// A new version of the dataset under a session that goes on.
@Suite struct ReloadTests {
  private static let newSource = """
    "sources": [
        {"id": "s0", "title": {"en": "Earlier", "hu": "Korábbi"}, "url": "https://example.org/0",
         "retrievedAs": "official", "type": "report", "reliability": "primary"},
    """

  /// The small dataset with some texts replaced.
  private func version(_ changes: [String: String] = [:]) throws -> LoadResult {
    let url = Golden.root.appending(path: "fixtures/small.json")
    var text = try String(contentsOf: url, encoding: .utf8)
    for (old, new) in changes {
      #expect(text.contains(old))
      text = text.replacing(old, with: new)
    }
    return ClusterModel.load(DatasetFile(name: "small.json", bytes: Array(text.utf8)))
  }

  private func session(on page: String) throws -> Session {
    try Fixture.session(of: version().model).showing(page)
  }

  @Test func `the place is kept by the record, not by the row`() throws {
    var session = try session(on: "sources")
    let before = session.whereabouts

    session.reload(try version(["\"sources\": [": Self.newSource]))

    #expect(session.whereabouts == before)
    #expect(session.state.list.row == 1)
    #expect(session.frame().text.contains("+ "))
  }

  @Test func `the text that is read stays where it is`() throws {
    var session = try session(on: "pilots").typing("<Enter><PageDown>")
    let before = session.state.document

    session.reload(try version(["Kerék próbán": "Kerék próba alatt"]))

    #expect(session.whereabouts == "wg1 pilots p1 detail")
    #expect(session.state.document == before)
  }

  @Test func `what is new, otherwise and gone is counted and marked`() throws {
    var session = try session(on: "sources")

    session.reload(
      try version([
        "\"sources\": [": Self.newSource, "Wheel on trial": "Wheel tried",
        "\"term-lq\"": "\"term-x\"",
      ]))

    #expect(
      session.state.notice?.en == "Read anew: +2 ~1 -1 (term-lq); u goes to the next change")
    #expect(session.state.changes.records.count == 3)
    try session.type("L")
    #expect(session.frame().text.contains("+2 ~1 -1"))
  }

  @Test func `a key goes from change to change and round again`() throws {
    var session = try session(on: "sources")
    session.reload(
      try version(["\"sources\": [": Self.newSource, "Wheel on trial": "Wheel tried"]))

    try session.type("u")
    #expect(session.whereabouts == "overview sources s0 detail")
    try session.type("u")
    #expect(session.whereabouts == "wg1 pilots p1 detail")
    try session.type("u")
    #expect(session.whereabouts == "overview sources s0 detail")
    try session.type("<Backspace>")
    #expect(session.whereabouts == "wg1 pilots p1 detail")
  }

  @Test func `white space is no change, and without changes the key says so`() throws {
    var session = try session(on: "sources")

    session.reload(try version([", ": ",\n\t "]))

    #expect(session.state.notice?.en == "Read anew: no record has changed")
    try session.type("u")
    #expect(session.state.notice?.en == "Nothing has changed in the file since the start")
  }

  @Test func `a faulty version is told, and the old one stays`() throws {
    var session = try session(on: "pilots")
    let before = session.whereabouts

    session.reload(try version(["\"stage\": \"tested\"": "\"stage\": \"tsted\""]))

    let notice = try #require(session.state.notice?.en)
    #expect(notice.hasPrefix("Not read, line 58:"))
    #expect(notice.contains("did you mean \"tested\"?"))
    #expect(session.whereabouts == before)
    try session.type("<Home>")
    #expect(session.frame().text.contains("old version"))

    session.reload(try version(["Wheel on trial": "Wheel tried"]))
    #expect(!session.frame().text.contains("old version"))
    #expect(session.frame().text.contains("Wheel tried"))
  }

  @Test func `the next person starts on the new version`() throws {
    var session = try Fixture.session(of: version().model)
    session.beginHere()
    try session.type("1ll")

    session.reload(try version(["Wheel on trial": "Wheel tried"]))
    session.restart()

    #expect(session.whereabouts == "overview brief detail")
  }

  /// The version with one source more, of which the next version knows nothing.
  private func sessionThatLosesItsFirstSource(_ keys: String = "") throws -> Session {
    let model = try version(["\"sources\": [": Self.newSource]).model
    var session = try Fixture.session(of: model).showing("sources")
    try session.type(keys)
    session.reload(try version())
    return session
  }

  @Test func `what is gone stands where it was, until the next version`() throws {
    var session = try sessionThatLosesItsFirstSource()

    #expect(session.state.notice?.en == "Read anew: -1 (s0); u goes to the next change")
    try session.type("L")
    let rows = session.frame().text.split(separator: "\n")
    let gone = try #require(rows.firstIndex { $0.contains("-  s0 ") && $0.contains("Korábbi") })
    #expect(rows[gone + 1].contains(" s1 "))
    #expect(session.frame().text.contains("törölve"))
    try session.type("jL")
    #expect(session.whereabouts == "overview sources s1 list")
    #expect(session.statusLine.contains("1 of 1"))

    session.reload(try version(["Wheel on trial": "Wheel tried"]))
    #expect(!session.frame().text.contains("s0"))
    #expect(session.whereabouts == "overview sources s1 list")
  }

  @Test func `what is gone can be read but not used`() throws {
    var session = try sessionThatLosesItsFirstSource()

    try session.type("<Enter>")
    #expect(session.frame().text.contains("This record is gone from the file"))
    #expect(session.frame().text.contains("Earlier"))
    try session.type("<Enter>")
    #expect(session.state.notice != nil)
    try session.type("<Esc><Space>")
    #expect(session.state.marks.isEmpty)
    #expect(session.state.notice != nil)
    try session.type("/e<Enter>")
    #expect(session.whereabouts == "overview sources s1 list")
    try session.type("<Esc>gf1<Enter>")
    #expect(session.state.list.row == 0)
    #expect(session.whereabouts == "overview sources s1 list")
  }

  @Test func `the key for changes leads to what is gone, too`() throws {
    var session = try sessionThatLosesItsFirstSource("4")

    try session.type("u")

    #expect(session.whereabouts == "overview sources detail")
    #expect(session.statusLine.contains("s0"))
    try session.type("u")
    #expect(session.state.notice?.en == "This is the only one that has changed")
    try session.type("<Backspace>")
    #expect(session.whereabouts == "wg4 brief detail")
  }

  @Test func `what is being typed and what was found stays`() throws {
    var session = try session(on: "pilots").typing("<F3>wheel")
    session.reload(try version(["Wheel on trial": "Wheel tried"]))
    #expect(session.frame().text.contains("Search everywhere: wheel"))
    #expect(session.frame().text.contains("Wheel tried"))

    try session.type("<Enter>")
    session.reload(try version())
    try session.type("<Backspace>")
    #expect(session.frame().text.contains("Search everywhere: wheel"))
    #expect(session.frame().text.contains("Wheel on trial"))

    session.reload(try version(["Wheel on trial": "Tyre"]))
    #expect(session.frame().text.contains("Nothing like that was found"))
  }

  @Test func `the palette forgets records that are gone`() throws {
    let model = try version(["\"sources\": [": Self.newSource]).model
    var session = try Fixture.session(of: model).typing(":s0<Enter>:s1<Enter>:help<Enter><Esc>")
    session.reload(try version())

    try session.type(":")

    let recent: [PaletteItem] = [.command(.help), .record(RecordRef(.source, 0))]
    #expect(session.state.recent == recent)
    #expect(session.frame().text.contains("s1"))
  }

  /// From one dataset to quite another and back, wherever one is.
  @Test(arguments: 1...4)
  func `everything stays in its place, whatever becomes of the dataset`(seed: UInt64) throws {
    var random = Xorshift(seed: seed &* 0x9E37_79B9_7F4A_7C15)
    let keys = Keymap.standard.commands.flatMap { Keymap.standard.keys(of: $0) }
      .filter { $0 != .function(10) }
    let large = LoadResult(of: try #require(Fixture.model))
    let versions = [try version(), large, try version(["\"sources\": [": Self.newSource])]
    var session = try Fixture.session()

    for step in 0..<60 {
      for _ in 0..<20 {
        if let key = keys.randomElement(using: &random) { _ = session.press(key) }
      }
      session.reload(versions[Int(random.next() % 3)])

      let state = session.state
      #expect(state.pages(in: session.model).contains(state.page), "step \(step)")
      let rows = state.rowCount(in: session.model)
      if rows > 0 { #expect((0..<rows).contains(state.list.row), "step \(step)") }
      #expect(session.frame().size == state.size, "step \(step)")
    }
  }
}

extension LoadResult {
  /// A model as the result of reading its file.
  fileprivate init(of model: ClusterModel) {
    self = ClusterModel.load(model.file)
  }
}
