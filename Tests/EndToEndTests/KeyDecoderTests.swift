// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

@testable import ClusterTUI

struct KeyDecoderTests {
  @Test(arguments: [
    ("j", Key.character("j")),
    ("G", .character("G")),
    (" ", .named(.space)),
    ("\r", .named(.enter)),
    ("\n", .named(.enter)),
    ("\t", .named(.tab)),
    ("\u{8}", .named(.backspace)),
    ("\u{7F}", .named(.backspace)),
    ("\u{1B}", .named(.escape)),
    ("\u{1}", .control("a")),
    ("\u{C}", .control("l")),
    ("\u{1A}", .control("z")),
    ("\u{1C}", .control("\\")),
    ("\u{0}", Key(.named(.space), modifiers: .control)),
    ("ő", .character("ő")),
    ("λ", .character("λ")),
    ("語", .character("語")),
    ("👍", .character("👍")),
  ])
  func `a key that types bytes`(typed: String, key: Key) {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: bytes(typed)) == [key])
  }

  @Test(arguments: [
    ("\u{1B}x", Key(.character("x"), modifiers: .alt)),
    ("\u{1B}é", Key(.character("é"), modifiers: .alt)),
    ("\u{1B}\r", Key(.named(.enter), modifiers: .alt)),
    ("\u{1B}\u{1}", Key(.character("a"), modifiers: [.alt, .control])),
    ("\u{1B}[", Key(.character("["), modifiers: .alt)),
    ("\u{1B}O", Key(.character("O"), modifiers: .alt)),
    ("\u{1B}]", Key(.character("]"), modifiers: .alt)),
  ])
  func `ESC with a key right behind it is Alt`(typed: String, key: Key) {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: bytes(typed)) == [key])
  }

  @Test(arguments: [
    ("KEY_UP", Key.named(.up)),
    ("KEY_PPAGE", .named(.pageUp)),
    ("KEY_BTAB", Key(.named(.tab), modifiers: .shift)),
    ("KEY_BACKSPACE", .named(.backspace)),
    ("KEY_ENTER", .named(.enter)),
    ("KEY_SLEFT", Key(.named(.left), modifiers: .shift)),
    ("KEY_F(1)", .function(1)),
    ("KEY_F(12)", .function(12)),
    ("KEY_F(13)", Key(.function(1), modifiers: .shift)),
    ("KEY_F(25)", Key(.function(1), modifiers: .control)),
    ("kUP3", Key(.named(.up), modifiers: .alt)),
    ("kRIT5", Key(.named(.right), modifiers: .control)),
    ("kDN8", Key(.named(.down), modifiers: [.alt, .control, .shift])),
    ("kEND2", Key(.named(.end), modifiers: .shift)),
  ])
  func `a key that curses names`(name: String, key: Key) {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: [.code(name)]) == [key])
  }

  @Test(arguments: ["KEY_MOUSE", "KEY_F(0)", "KEY_F(61)", "KEY_F(256)", "kRIT9", "kxIN", ""])
  func `a name without a key is silent`(name: String) {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: [.code(name)] + bytes("q")) == [.character("q")])
  }

  @Test(arguments: [
    "\u{1B}[201~",
    "\u{1B}[?62;4c",
    "\u{1B}[<0;10;5m",
    "\u{1B}[<35;10;5M",
    "\u{1B}[<0;0;5M",
    "\u{1B}[<0;;M",
    "\u{1B}[O",
    "\u{1B}[M AB",
    "\u{1B}[27;5;9~",
    "\u{1B}[I",
    "\u{1B}[[A",
    "\u{1B}OX",
    "\u{1B}O5P",
    "\u{1B}]11;rgb:0000/0000/0000\u{7}",
    "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
    "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}_q\u{1B}\\",
  ])
  func `an unknown sequence is swallowed whole`(sequence: String) {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: bytes(sequence + "q")) == [.character("q")])
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.named(.up)),
    ("\u{1B}OA", .named(.up)),
    ("\u{1B}[4~", .named(.end)),
    ("\u{1B}[Z", Key(.named(.tab), modifiers: .shift)),
    ("\u{1B}[1;5C", Key(.named(.right), modifiers: .control)),
    ("\u{1B}[6;3~", Key(.named(.pageDown), modifiers: .alt)),
    ("\u{1B}[15~", .function(5)),
    ("\u{1B}[1;2P", Key(.function(1), modifiers: .shift)),
    ("\u{1B}OM", .named(.enter)),
    ("\u{1B}Oq", .character("1")),
  ])
  func `a key whose sequence terminfo lacks`(sequence: String, key: Key) {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: bytes(sequence + "q")) == [key, .character("q")])
  }

  @Test(arguments: ["\u{1B}]x", "\u{1B}Px", "\u{1B}[1"])
  func `a sequence that does not go on is given up`(beginning: String) {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: bytes(beginning)) == [])
    #expect(decoder.patience == 200)

    #expect(decoder.giveUp() == [])

    #expect(decoder.keys(in: bytes("q")) == [.character("q")])
  }

  @Test func `a sequence may arrive in two parts`() {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: bytes("\u{1B}[20")) == [])
    #expect(decoder.keys(in: bytes("1~q")) == [.character("q")])
  }

  @Test func `a character may arrive in two parts`() {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: [.byte(0xC5)]) == [])
    #expect(decoder.keys(in: [.byte(0x91)]) == [.character("ő")])
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0x80], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80],
      [0xC2, 0x9B],
    ] as [[UInt8]])
  func `what is no character is dropped alone`(invalid: [UInt8]) {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: invalid.map { .byte($0) } + bytes("q")) == [.character("q")])
  }

  @Test func `invalid bytes behind ESC do not leave Alt behind`() {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: [.byte(0x1B), .byte(0xFF)] + bytes("q")) == [.character("q")])
  }

  @Test func `ESC twice is Esc twice`() {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: bytes("\u{1B}\u{1B}")) == [.named(.escape), .named(.escape)])
  }

  @Test func `ESC with a named key is that key with Alt`() {
    var decoder = KeyDecoder()
    let altUp = Key(.named(.up), modifiers: .alt)

    #expect(decoder.keys(in: bytes("\u{1B}") + [.code("KEY_UP")]) == [altUp])
  }

  @Test func `Esc is never held back by a text without end`() {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: bytes("\u{1B}]0;title")) == [])
    #expect(decoder.keys(in: bytes("\u{1B}")) == [.named(.escape)])
    #expect(decoder.keys(in: bytes("q")) == [.character("q")])
  }

  @Test func `a named key ends a text without end`() {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: bytes("\u{1B}]0;title") + [.code("KEY_UP")]) == [.named(.up)])
    #expect(decoder.keys(in: bytes("q")) == [.character("q")])
  }

  @Test func `a sequence inside a text without end is read as its own`() {
    var decoder = KeyDecoder()

    #expect(decoder.keys(in: bytes("\u{1B}]0;title\u{1B}[Iq")) == [.character("q")])
  }

  @Test(arguments: [
    ("\u{1B}[<0;10;5M", Event.clicked(Position(row: 4, column: 9))),
    ("\u{1B}[<64;1;1M", .wheel(-1)),
    ("\u{1B}[<65;300;200M", .wheel(1)),
    ("\u{1B}[200~\u{1B}[201~", .pasted("")),
    ("\u{1B}[200~q\r\n\tő\u{1B}[A\u{1B}\u{1B}[20\u{202E}\u{9B}\u{1B}[201~", .pasted("q   ő[A[20")),
    ("\u{1B}[200~\u{1B}[200~q\u{1B}[201~", .pasted("[200~q")),
  ])
  func `what the mouse does and what is pasted are no keys`(sequence: String, event: Event) {
    var decoder = KeyDecoder()

    #expect(decoder.events(in: bytes(sequence + "q")) == [event, .key(.character("q"))])
  }

  @Test func `an arrow inside a paste is no press of it`() {
    var decoder = KeyDecoder()
    let inputs = bytes("\u{1B}[200~a") + [.code("KEY_UP")] + bytes("b\u{1B}[201~")

    #expect(decoder.events(in: inputs) == [.pasted("ab")])
  }

  @Test func `a paste without end holds the keys back for a while only`() {
    var decoder = KeyDecoder()

    #expect(decoder.events(in: bytes("\u{1B}[200~rm")) == [])
    #expect(decoder.events(in: bytes("\u{1B}")) == [])
    #expect(decoder.patience == 2000)
    #expect(decoder.giveUp() == [.pasted("rm")])
    #expect(decoder.events(in: bytes("q")) == [.key(.character("q"))])
  }

  private func bytes(_ text: String) -> [KeyDecoder.Input] {
    text.utf8.map { .byte($0) }
  }
}

extension KeyDecoder {
  /// The keys among the events.
  fileprivate mutating func keys(in inputs: [Input]) -> [Key] {
    events(in: inputs).compactMap { event in
      if case .key(let key) = event { key } else { nil }
    }
  }
}
