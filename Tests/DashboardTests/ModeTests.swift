// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

/// Ways of using the program, and what they forbid.
@Suite struct ModeTests {
  @Test(arguments: [
    (Mode.kiosk, InterfaceLanguage.english, "kiosk"), (.kiosk, .hungarian, "kioszk"),
    (.readOnly, .english, "read-only"), (.readOnly, .hungarian, "csak olvasható"),
    (.lean, .english, "lean"), (.lean, .hungarian, "takarékos"),
  ])
  func `every mode has a badge in the status line`(
    mode: Mode, language: InterfaceLanguage, badge: String
  ) throws {
    var session = try Fixture.session(Size(columns: 80, rows: 24), language)

    session.enter(mode)

    let status = session.frame().text.split(separator: "\n", omittingEmptySubsequences: false)[22]
    #expect(status.contains("  \(badge)  "))
  }

  @Test(
    arguments: [
      ("q", nil, "Once more quits, any other key stays"), ("qq", .quit, nil),
      ("qjq", nil, "Once more quits, any other key stays"),
      ("<F10>q", .quit, nil), ("<C-c><C-c>", .quit, nil),
      ("<C-z>", nil, "That cannot be done at a shared screen"), ("<C-l>", .repaint, nil),
    ] as [(String, Effect?, String?)])
  func `a kiosk asks before it quits, and is never suspended`(
    keys: String, effect: Effect?, notice: String?
  ) throws {
    var session = try Fixture.session()
    session.enter(.kiosk)

    let last = try #require(Key.sequence(keys)).map { session.press($0) }.last

    #expect(last == .some(effect))
    #expect(notice == nil || session.state.notice?.en == notice)
  }

  @Test(
    arguments: [
      ([], true), ([.lean], true), ([.readOnly], false), ([.kiosk], false),
      ([.kiosk, .lean], false),
    ] as [(Set<Mode>, Bool)])
  func `only everyday use may write`(modes: Set<Mode>, allowed: Bool) {
    #expect(modes.allowsWriting == allowed)
  }

  @Test func `a slow line is told of once`() throws {
    var session = try Fixture.session()

    let isFirst = session.becomeLean()
    #expect(isFirst)
    #expect(session.state.notice?.en == "The line is slow: fewer colours and frames from now on")
    let isSecond = session.becomeLean()
    #expect(!isSecond)
  }

  @Test func `the next person finds the start as the first one did`() throws {
    var session = try Fixture.session()
    session.beginHere()
    let start = session.frame()

    try session.type("4lll<Enter>L?")
    #expect(session.frame() != start)
    session.restart()

    #expect(session.frame() == start)
    #expect(session.whereabouts == "overview brief detail")
    try session.type("<Backspace>")
    #expect(session.whereabouts == "overview brief detail")
  }

  @Test func `the start fits the size of the screen now`() throws {
    var session = try Fixture.session()
    session.beginHere()

    session.resize(to: Size(columns: 120, rows: 40))
    session.restart()

    #expect(session.frame().size == Size(columns: 120, rows: 40))
  }

  @Test func `a help that was scrolled is full again on a larger screen`() throws {
    var session = try Fixture.session(Size(columns: 80, rows: 12)).typing("?G")

    session.resize(to: Size(columns: 80, rows: 120))

    #expect(
      session.frame() == (try Fixture.session(Size(columns: 80, rows: 120)).typing("?").frame()))
  }
}
