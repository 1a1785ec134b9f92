// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import ClusterTUI

/// What a terminal is sent for its clipboard.
@Suite struct ClipboardTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"), ("ő\u{1B}\u{7}", "xZEbBw=="),
  ])
  func `bytes are written as RFC 4648 says`(text: String, encoded: String) {
    #expect(Base64.text(Array(text.utf8)) == encoded)
  }

  @Test func `a terminal gets the text between marks`() {
    let clipboard = Clipboard(families: ["xterm"], hasCapability: false, multiplexer: nil)

    #expect(clipboard.sequence(for: "foo") == "\u{1B}]52;c;Zm9v\u{7}")
  }

  @Test func `tmux gets it for itself and for the terminal behind it`() {
    let clipboard = Clipboard(families: ["screen"], hasCapability: false, multiplexer: .tmux)

    #expect(
      clipboard.sequence(for: "foo")
        == "\u{1B}]52;c;Zm9v\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
  }

  @Test(
    arguments: [
      (["xterm"], 74_994, .sent), (["xterm"], 74_995, .tooLong(74_995)),
      (["screen"], 540, .sent), (["screen"], 541, .tooLong(541)), (["linux"], 1, .unsupported),
      (["vt100"], 1, .unsupported),
    ] as [(Set<String>, Int, Clipboard.Outcome)])
  func `nobody gets more than can be taken`(
    families: Set<String>, count: Int, outcome: Clipboard.Outcome
  ) {
    let clipboard = Clipboard(families: families, hasCapability: false, multiplexer: nil)
    let text = String(repeating: "a", count: count)

    #expect(clipboard.outcome(for: text) == outcome)
    #expect((clipboard.sequence(for: text) != nil) == (outcome == .sent))
  }
}
