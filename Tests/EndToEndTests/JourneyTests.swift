// SPDX-License-Identifier: EUPL-1.2

import Testing

/// What a person does at the screen, seen as that person sees it.
@Suite struct JourneyTests {
  @Test(arguments: [
    (["--lang", "hu"], "C.UTF-8"),
    ([], "hu_HU.UTF-8"),
  ])
  func `arrows, Enter and Esc lead to a recommendation and what it rests on`(
    arguments: [String], locale: String
  ) throws {
    let tmux = try Tmux(arguments, environment: ["LC_ALL": locale])
    try tmux.wait(for: "Összkép › Áttekintés")

    try tmux.press("Escape")
    try tmux.wait(for: "↑↓ a lapra")
    try tmux.press("Right", "Right", "Right", "Right")
    try tmux.wait(for: "WG4 › Áttekintés")
    try tmux.press("Down", "Right", "Right", "Right")
    try tmux.wait(for: "WG4 › Ajánlások › r-wg4-1")
    try tmux.press("Enter")
    let recommendation = try tmux.wait(for: " Alapja ")
    #expect(recommendation.contains(" Háromszintű klasztermodell átlátható pontrendszerrel"))

    try tmux.press("Enter")
    let practice = try tmux.wait(for: "WG4 › Jó gyakorlatok › ")
    #expect(practice.contains(" Klaszterakkreditációs rendszer (Magyarország)"))

    try tmux.press("BSpace")
    try tmux.wait("recommendation as before") { $0 == recommendation }
    try tmux.press("Escape")
    let list = try tmux.wait(for: "r-wg4-9")
    #expect(list[22].contains("WG4 › Ajánlások › r-wg4-1"))
  }

  @Test func `a new size keeps the chosen record`() throws {
    let tmux = try Tmux(["--tab", "wg4", "--page", "recommendations"])
    try tmux.wait(for: "r-wg4-9")
    try tmux.press("Down", "Down")
    let narrow = try tmux.wait(for: "WG4 › Recommendations › r-wg4-3")
    #expect(!narrow.contains { $0.contains("Rests on") })

    try tmux.resize(columns: 120, rows: 40)
    try tmux.wait("list with its detail") { rows in
      rows.count == 40 && rows.contains { $0.contains("Rests on") }
        && rows.contains { $0.contains("Set the own contribution") }
        && rows[38].contains("WG4 › Recommendations › r-wg4-3")
    }

    try tmux.resize(columns: 20, rows: 5)
    let tiny = try tmux.wait(for: "40 columns")
    #expect(tiny.count == 5)

    try tmux.resize(columns: 80, rows: 24)
    try tmux.wait("list as before") { $0 == narrow }
  }

  @Test func `Ctrl-Z goes to the shell and fg back to the same screen`() throws {
    let program = try Program.path()
    let tmux = try Tmux(
      running: ["/bin/sh", "-i"], environment: ["PS1": "ready> ", "PROGRAM": program])
    try tmux.wait("prompt") { $0.contains("ready>") }
    try tmux.type("\"$PROGRAM\" --tab wg4 --mouse on")
    try tmux.press("Enter")
    let before = try tmux.wait(for: "WG4 › Brief")

    #expect(try tmux.modes() == "1 0 1 1")

    try tmux.press("C-z")
    let shell = try tmux.wait("prompt") { $0.contains("ready>") }
    #expect(try tmux.modes() == "0 1 0 0")
    #expect(!shell.contains { $0.contains("WG4 › Brief") })

    try tmux.type("fg")
    try tmux.press("Enter")
    try tmux.wait("screen as before") { $0 == before }
    #expect(try tmux.modes() == "1 0 1 1")
    try tmux.press("q")
    try tmux.wait("prompt") { $0.last { !$0.isEmpty } == "ready>" }
    #expect(try tmux.modes() == "0 1 0 0")
    try tmux.type("echo status $?")
    try tmux.press("Enter")
    try tmux.wait("status of the program") { $0.contains("status 0") }
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `a snapshot is what the screen shows`(columns: Int, rows: Int) throws {
    let tmux = try Tmux(columns: columns, rows: rows)
    try tmux.wait(for: "F10")
    var notation = ""

    for (key, name) in [("4", "4"), ("Right", "<Right>"), ("Enter", "<Enter>"), ("?", "?")] {
      try tmux.press(key)
      notation += name

      let snapshot = try Program.run([
        "snapshot", "--keys", notation, "--size", "\(columns)x\(rows)",
      ])

      try tmux.wait("\(notation) as in the snapshot\n\(snapshot.text)") {
        $0 == snapshot.lines.map(\.withoutTrailingBlanks)
      }
    }
  }
}
