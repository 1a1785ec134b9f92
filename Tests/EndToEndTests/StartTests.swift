// SPDX-License-Identifier: EUPL-1.2

import Testing

@Suite struct StartTests {
  @Test(arguments: ["q", "\u{1B}[21~"])
  func `a key that quits gives the terminal back as it was`(key: String) throws {
    let pty = try Pty()
    try pty.wait(for: "F10")
    #expect(try pty.settings != pty.settingsBefore)

    try pty.type(key)

    #expect(try pty.exitStatus() == 0)
    #expect(try pty.settings == pty.settingsBefore)
    #expect(pty.screenIsGivenBack)
  }

  @Test func `the program starts on the overview`() throws {
    let tmux = try Tmux()

    let rows = try tmux.wait(for: "F10")

    #expect(rows.count == 24)
    #expect(rows.first?.hasPrefix("▸0 Overview◂") == true)
    #expect(rows[22].contains("Overview › Brief"))
  }
}

extension Pty {
  /// Whether the terminal was taken over, and is given back: every mode as it was before, the cursor
  /// shown, the alternate screen left.
  var screenIsGivenBack: Bool {
    SentBytes(output).privateModes["1049"] == false && leftoverModes.isEmpty
  }

  /// The private modes that the terminal was left in and is not in by itself.
  var leftoverModes: Set<String> {
    Set(SentBytes(output).privateModes.filter { $0.value != ["7", "25"].contains($0.key) }.keys)
  }
}
