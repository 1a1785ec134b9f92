// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ClusterTUI

struct TerminalTypeTests {
  @Test(arguments: [
    ("xterm-kitty", ["xterm-kitty", "xterm-256color", "xterm", "vt100"]),
    ("foot-extra", ["foot-extra", "xterm-256color", "xterm", "vt100"]),
    ("alacritty", ["alacritty", "xterm-256color", "xterm", "vt100"]),
    ("tmux-direct", ["tmux-direct", "screen-256color", "screen", "vt100"]),
    ("screen.xterm", ["screen.xterm", "screen-256color", "screen", "vt100"]),
    ("vt220", ["vt220", "vt100"]),
    ("nonsense", ["nonsense", "vt100"]),
  ])
  func `a type and its relatives, best first`(name: String, candidates: [String]) {
    #expect(TerminalType.candidates(for: name) == candidates)
  }

  @Test(arguments: [
    ("\u{1B}[m\u{F}$<2>", "\u{1B}[m\u{F}"),
    ("$<50/>\u{1B}[H$<5*>\u{1B}[J", "\u{1B}[H\u{1B}[J"),
    ("\u{1B}[?1l\u{1B}>", "\u{1B}[?1l\u{1B}>"),
  ])
  func `padding is not sent`(capability: String, bytes: String) {
    #expect(TerminalType.withoutPadding(capability.utf8) == Array(bytes.utf8))
  }

  @Test(arguments: [
    ("hu_HU.UTF-8", true), ("hu_HU.utf8", true), ("hu_HU.UTF-8@euro", true),
    ("hu_HU.ISO-8859-2", false), ("hu_HU", false), ("C", false),
  ])
  func `a locale that wants UTF-8`(locale: String, wantsUTF8: Bool) {
    let environment = TerminalEnvironment { $0 == "LANG" ? locale : nil }

    #expect(environment.wantsUTF8 == wantsUTF8)
  }

  @Test func `an empty variable is like none`() {
    let environment = TerminalEnvironment { _ in "" }

    #expect(environment.type == nil)
    #expect(!environment.isRemote)
    #expect(!environment.hasLocale)
  }
}
