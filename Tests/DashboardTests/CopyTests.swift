// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// What is copied from where.
@Suite struct CopyTests {
  /// The effect of the last of some keys on a page of the small dataset.
  private func copied(_ keys: String, on page: String) throws -> String? {
    var session = try Fixture.session(of: Fixture.small).showing(page)
    let effect = try #require(Key.sequence(keys)).map { session.press($0) }.last ?? nil
    guard case .copy(let text) = effect else { return nil }
    return text
  }

  @Test(arguments: ["y<Enter>", "yy", "<Enter>yy"])
  func `the first choice is the name of the record`(keys: String) throws {
    let text = try #require(try copied(keys, on: "pilots"))

    #expect(text == "Wheel on trial")
  }

  @Test func `the second choice is the whole text, in lines that fit a letter`() throws {
    let text = try #require(try copied("y<Down><Enter>", on: "pilots"))

    let lines = text.split(separator: "\n")
    #expect(lines.first?.contains("Wheel on trial") == true)
    #expect(lines.contains { $0.hasPrefix("Sources") || $0.hasPrefix("In the file") })
    #expect(lines.allSatisfy { $0.count <= 72 })
  }

  @Test func `the third choice names the sources, or says that something is invented`() throws {
    let invented = try #require(try copied("y<Down><Down><Enter>", on: "pilots"))
    let source = try #require(try copied("y<Down><Down><Enter>", on: "sources"))

    #expect(invented.contains(". Illustrative: invented to show the method"))
    #expect(source.contains("http"))
  }

  @Test func `a box says how each text begins`() throws {
    let frame = try Fixture.session().typing("4lll<Enter>y").frame().text

    #expect(frame.contains("This alone"))
    #expect(frame.contains("The whole text"))
    #expect(frame.contains("With its source"))
  }

  @Test func `another box is closed first`() throws {
    #expect(try Fixture.session().typing("?y").state.notice?.en == "Esc closes this first")
  }

  @Test func `a figure of an analysis is copied with its formula`() throws {
    var session = try Fixture.session().showing("benchmark")

    try session.type("<Enter>y")
    try session.type("<Down><Down>")
    guard case .copy(let text) = session.press(.named(.enter)) else {
      Issue.record("nothing was copied")
      return
    }

    #expect(text.contains("Formula"))
  }

  @Test func `a kiosk hands out nothing`() throws {
    var session = try Fixture.session()
    session.enter(.kiosk)

    try session.type("4lllyy")

    #expect(session.state.notice?.en == "That cannot be done at a shared screen")
  }
}
