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
  /// Whether the terminal was told to leave the alternate screen and to show the cursor, and nothing to
  /// the contrary since.
  var screenIsGivenBack: Bool {
    isLast("\u{1B}[?1049l", against: "\u{1B}[?1049h")
      && isLast("\u{1B}[?25h", against: "\u{1B}[?25l")
  }

  private func isLast(_ sequence: String, against other: String) -> Bool {
    let parts = text.split(separator: other, omittingEmptySubsequences: false)
    return parts.count > 1 && parts.last?.contains(sequence) == true
  }
}
