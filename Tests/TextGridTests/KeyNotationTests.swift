// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct KeyNotationTests {
  @Test(
    arguments: [
      ("j", .character("j")),
      ("G", .character("G")),
      (">", .character(">")),
      ("-", .character("-")),
      ("ő", .character("ő")),
      ("<lt>", .character("<")),
      ("<Down>", .named(.down)),
      ("<PageUp>", .named(.pageUp)),
      ("<Esc>", .named(.escape)),
      ("<Space>", .named(.space)),
      ("<F1>", .function(1)),
      ("<F12>", .function(12)),
      ("<C-d>", .control("d")),
      ("<C-lt>", .control("<")),
      ("<A-x>", Key(.character("x"), modifiers: .alt)),
      ("<A-->", Key(.character("-"), modifiers: .alt)),
      ("<S-Tab>", Key(.named(.tab), modifiers: .shift)),
      ("<C-A-S-F5>", Key(.function(5), modifiers: [.control, .alt, .shift])),
    ] as [(String, Key)])
  func `a key has one notation`(notation: String, key: Key) {
    #expect(key.notation == notation)
    #expect(Key(notation: notation) == key)
  }

  @Test func `every key is read back from its notation`() {
    let named = Key.Name.allCases.map(Key.Base.named)
    let functions = (1...12).map(Key.Base.function)
    let characters = "aZ09!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~CASFéő漢👍".map(Key.Base.character)

    let keys = (named + functions + characters).flatMap { base in
      (0..<8).map { Key(base, modifiers: Key.Modifiers(rawValue: $0)) }
    }

    #expect(keys.filter { Key(notation: $0.notation) != $0 } == [])
  }

  @Test(arguments: [
    "", "jj", "<>", "<C->", "<x>", "<C-xy>", "<down>", "<DOWN>", "<Foo>", "<C-Foo>", "<S-C-x>",
    "<C-C-x>", "<F>", "<F0>", "<F13>", "<F05>", "<F+5>", "<F256>", "<f1>", "<Down", "Down>", "< >",
  ])
  func `what is no key is refused`(notation: String) {
    #expect(Key(notation: notation) == nil)
  }

  @Test(
    arguments: [
      ("", []),
      ("4jj", [.character("4"), .character("j"), .character("j")]),
      ("g<Enter>>", [.character("g"), .named(.enter), .character(">")]),
      ("/<lt>a<Esc>", [.character("/"), .character("<"), .character("a"), .named(.escape)]),
      ("<C-d><F2>ő", [.control("d"), .function(2), .character("ő")]),
      ("j k", [.character("j"), .character(" "), .character("k")]),
    ] as [(String, [Key])])
  func `keys stand in a row`(text: String, keys: [Key]) {
    #expect(Key.sequence(text) == keys)
  }

  @Test(arguments: ["<", "j<", "<Enter", "a<Foo>b", "<>", "<C->", "<<lt>"])
  func `a row with something that is no key is refused whole`(text: String) {
    #expect(Key.sequence(text) == nil)
  }
}
