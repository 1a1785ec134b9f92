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

  @Test(arguments: Keymap.Scope.allCases)
  func `the footer names the help and the way out everywhere`(scope: Keymap.Scope) {
    let shown = Keymap.standard.entries.filter { $0.footer.contains(scope) }
    let commands = shown.flatMap(\.bindings).map(\.command)

    #expect(commands.contains(.help))
    #expect(commands.contains(.quit))
  }
}
