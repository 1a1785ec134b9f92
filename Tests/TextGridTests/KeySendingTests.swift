// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

@Suite struct KeySendingTests {
  @Test(arguments: [
    ("j", "j"), ("G", "G"), ("<S-g>", "G"), ("<S-ő>", "Ő"), (" ", "<Space>"), ("<C-d>", "<C-d>"),
    ("<C-D>", "<C-d>"), ("<C-i>", "<Tab>"), ("<C-m>", "<Enter>"), ("<C-j>", "<Enter>"),
    ("<C-h>", "<Backspace>"), ("<C-[>", "<Esc>"), ("<C-@>", "<C-Space>"), ("<A-x>", "<A-x>"),
    ("<C-A-i>", "<A-Tab>"), ("<S-Tab>", "<S-Tab>"), ("<F5>", "<F5>"),
  ])
  func `a key is what arrives when it is pressed`(pressed: String, sent: String) throws {
    #expect(try #require(Key(notation: pressed)).asSent == Key(notation: sent))
  }
}
