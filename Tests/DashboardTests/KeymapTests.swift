// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Testing
import TextGrid

@Suite struct KeymapTests {
  @Test func `no key is bound twice`() {
    let keys = Keymap.standard.entries.flatMap(\.bindings).flatMap(\.keys)

    #expect(Set(keys).count == keys.count)
  }

  @Test func `every key can be written and read`() throws {
    for key in Keymap.standard.entries.flatMap(\.bindings).flatMap(\.keys) {
      #expect(Key(notation: key.notation) == key)
    }
  }

  @Test func `no command depends on a key that needs AltGr on a keyboard of the region`() {
    let bindings = Keymap.standard.entries.flatMap(\.bindings)
    let difficult = Set("[]{}\\|@~#^<>$&".map { Key.character($0) })

    #expect(bindings.allSatisfy { !difficult.isSuperset(of: $0.keys) || $0.keys.isEmpty })
  }

  @Test(
    arguments: [
      ("ξ", .move(.down)), ("Γ", .move(.last)), ("κ", .move(.up)), ("Λ", .changeLanguage),
      ("ј", .move(.down)), ("й", .move(.down)), ("Г", .move(.last)), ("љ", .quit),
      ("λ", .turn(.next)),
      ("ő", nil), ("ж", nil),
    ] as [(String, Command?)])
  func `letters of other scripts mean what the Latin ones on their keys do`(
    letter: String, command: Command?
  ) throws {
    let key = Key.character(try #require(letter.first))

    #expect(Keymap.standard.command(for: key) == command)
  }

  @Test func `the standard Bulgarian keyboard has its letters elsewhere`() {
    var keymap = Keymap.standard
    keymap.keyboard = .bulgarian

    #expect(keymap.command(for: .character("т")) == .move(.down))
    #expect(keymap.command(for: .character("Ж")) == .move(.last))
    #expect(keymap.command(for: .character("ξ")) == .move(.down))
  }

  @Test(arguments: [Keyboard.phonetic, .bulgarian])
  func `no letter stands on two keys, and every letter has others`(keyboard: Keyboard) {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let others = letters.flatMap { keyboard.others(of: $0) }

    #expect(Set(others).count == others.count)
    #expect(others.allSatisfy { !$0.isASCII })
    for letter in letters where letter != "q" { #expect(keyboard.others(of: letter).count >= 2) }
    for letter in letters {
      #expect(keyboard.others(of: letter).allSatisfy { keyboard.latin($0) == letter })
    }
  }

  @Test(arguments: Keymap.Scope.allCases)
  func `the footer names the help and the way out everywhere`(scope: Keymap.Scope) {
    let shown = Keymap.standard.entries.filter { $0.footer.contains(scope) }
    let commands = shown.flatMap(\.bindings).map(\.command)

    #expect(commands.contains(.help))
    #expect(commands.contains(.quit))
  }
}
