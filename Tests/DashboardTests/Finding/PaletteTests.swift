// SPDX-License-Identifier: EUPL-1.2

import PolicyModel
import Testing
import TextGrid

@testable import Dashboard

/// Commands, pages and records by name.
@Suite struct PaletteTests {
  @Test(arguments: [
    (":filter", InterfaceLanguage.english, "Filter"),
    (":fltr", .english, "Filter"),
    (":sort", .english, "Order rows"),
    (":sorrend", .hungarian, "Sorok rendezése"),
    (":szures", .hungarian, "Szűrés"),
    (":keres", .hungarian, "Keresés"),
    // a name in the other language is a synonym
    (":szures", .english, "Filter"),
    (":wg4 rec", .english, "Recommendations"),
    (":wg1 benchmark", .english, "Benchmark"),
    (":finance pilots", .english, "Pilots"),
    (":r-wg4-1", .english, "r-wg4-1"),
    (":wg4 r-wg4-1", .english, "r-wg4-1"),
    (":R-WG4-12", .english, ""),
    (":xyzzy", .english, ""),
  ])
  func `a few letters are enough`(
    keys: String, language: InterfaceLanguage, title: String
  ) throws {
    let keys = keys.replacing(" ", with: "<Space>")
    let session = try Fixture.session(Size(columns: 80, rows: 24), language).typing(keys)

    let context = session.state.context(session.model)
    let first = session.state.paletteItems(in: session.model).first
    #expect((first?.name(in: context).title ?? "") == title)
  }

  @Test(arguments: [
    ("4lll:first<Enter>", "wg4 recommendations r-wg4-1 list"),
    ("4lll:last<Space>row<Enter>", "wg4 recommendations r-wg4-9 list"),
    ("4lll<C-p>wg5<Space>strategies<Enter>", "wg5 strategies st-it-marche-s3 list"),
    ("4lll:r-wg1-2<Enter>", "wg1 recommendations r-wg1-2 detail"),
    ("4lll:r-wg1-2<Enter><Backspace>", "wg4 recommendations r-wg4-1 list"),
    ("4lll:wg5<Space>strategies<Enter><Backspace>", "wg4 recommendations r-wg4-1 list"),
    ("4lll:<Esc>", "wg4 recommendations r-wg4-1 list"),
    ("4lll:<Backspace>", "wg4 recommendations r-wg4-1 list"),
    ("4lll:tab<Space>5<Enter>", "wg5 brief detail"),
    // arrows and Enter alone
    ("4lll<Esc><Up><Down><Enter>", "wg4 recommendations r-wg4-2 list"),
  ])
  func `what is chosen is done`(keys: String, place: String) throws {
    let session = try Fixture.session().typing(keys)

    #expect(session.whereabouts == place)
  }

  @Test func `what was chosen last comes first`() throws {
    let session = try Fixture.session().typing("4lll:filter<Enter><Esc>:help<Enter><Esc>:")

    let recent: [PaletteItem] = [.command(.help), .command(.find(.filter))]
    #expect(Array(session.state.paletteItems(in: session.model).prefix(2)) == recent)
  }

  @Test func `it shows the keys, and every command has a name of its own`() throws {
    let frame = try Fixture.session(Size(columns: 120, rows: 40)).typing(":filter").frame()

    #expect(frame.text.split(separator: "\n")[4].hasSuffix(" f"))
    for language in InterfaceLanguage.allCases {
      let titles = Command.all.map { $0.text.title[language] }
      #expect(Set(titles).count == titles.count)
    }
  }

  /// From a list and from a record, with arrows and Enter alone: the list of everything stands above the tabs.
  @Test(arguments: Command.all.filter { $0 != .find(.palette) })
  func `every command can be chosen, and does what its key does`(command: Command) throws {
    let session = try Fixture.session().typing("4llljj")
    let items = session.state.paletteItemsFromStart(in: session.model)
    let place = try #require(items.firstIndex(of: .command(command)))

    var chosen = try session.typing(":" + String(repeating: "<Down>", count: place))
    var pressed = session
    let effect = chosen.press(try #require(Key.sequence("<Enter>")?.first))
    let expected = pressed.carryOut(command)

    #expect(effect == expected)
    #expect(chosen.frame() == pressed.frame())
  }

  @Test func `arrows and Enter alone reach it from anywhere`() throws {
    for keys in ["", "4lll", "4lll<Enter>", "1llllll<Enter>"] {
      let session = try Fixture.session().typing(keys + "<Esc><Esc><Esc><Up>")

      #expect(session.state.prompt?.purpose == .palette)
    }
  }
}

extension AppState {
  /// What the palette lists before anything is typed.
  fileprivate func paletteItemsFromStart(in model: ClusterModel) -> [PaletteItem] {
    PaletteItem.all(of: model)
  }
}
