// SPDX-License-Identifier: EUPL-1.2

import Dashboard
import Foundation
import PolicyModel
import Testing
import TextGrid

/// The user's settings: what they change, and what is said about those that cannot be used.
@Suite struct ConfigurationTests {
  static let whole = """
    {
      "language": "hu",
      "tab": "wg4",
      "glyphs": "ascii",
      "keyboard": "bulgarian",
      "theme": "light",
      "colors": {
        "warning": {"foreground": 202, "bold": true},
        "selected": {"foreground": 15, "background": 5}
      },
      "keys": {
        "quit": "Q",
        "move-up": ["w", "<A-k>"],
        "suspend": "none"
      }
    }
    """

  @Test func `a file without wishes changes nothing`() throws {
    let settings = try Self.read("{}").get()

    #expect(settings.language == nil)
    #expect(settings.tab == nil)
    #expect(settings.glyphs == .auto)
    #expect(
      settings.keymap.commands.allSatisfy {
        settings.keymap.keys(of: $0) == Keymap.standard.keys(of: $0)
      })
  }

  @Test func `every setting arrives`() throws {
    let settings = try Self.read(Self.whole).get()

    #expect(settings.language == .hungarian)
    #expect(settings.tab == "wg4")
    #expect(settings.glyphs == .ascii)
    #expect(settings.keymap.keyboard == .bulgarian)
    #expect(settings.theme == .light)
  }

  @Test(
    arguments: [
      ("Q", .quit), ("q", nil), ("<F10>", .quit), ("w", .move(.up)), ("<A-k>", .move(.up)),
      ("k", nil), ("<Up>", .move(.up)), ("j", .move(.down)), ("<C-z>", nil),
    ] as [(String, Command?)])
  func `keys mean what is wished, and fixed keys what they always mean`(
    notation: String, command: Command?
  ) throws {
    let keymap = try Self.read(Self.whole).get().keymap

    #expect(keymap.command(for: try #require(Key(notation: notation))) == command)
  }

  @Test func `footer, help and answers name the wished keys`() throws {
    let keymap = try Self.read(
      #"{"keys": {"help": "H", "quit": "Q", "repaint": "none", "order": ["<F12>", "O"]}}"#
    ).get().keymap
    var session = Session(
      model: try #require(Fixture.model), keymap: keymap, size: Size(columns: 100, rows: 40),
      lettering: .unicode, language: .english)

    #expect(session.frame().text.contains("H help  Q quit"))
    try session.type("?")
    #expect(session.state.notice?.en == "? does nothing here; H shows the keys")
    try session.type("H")
    let help = session.frame().text
    #expect(help.contains("F12 O                           order rows"))
    #expect(help.contains("─                               repaint the screen"))
  }

  @Test func `own colours are put upon the theme, where the terminal has them`() throws {
    let settings = try Self.read(Self.whole).get()
    let theme = settings.theme(on: settings.theme)

    let warning = theme.style(.warning, on: .plain, depth: .indexed)
    #expect(warning.foreground == PaletteColor(202))
    #expect(warning.attributes == .bold)
    let eight = theme.style(.warning, on: .plain, depth: .eight)
    #expect(eight == Theme.light.style(.warning, on: .plain, depth: .eight))
    let chosen = theme.style(.text, on: .selected, depth: .none)
    #expect(chosen == Theme.light.style(.text, on: .selected, depth: .none))
    let untouched = theme.style(.label, on: .plain, depth: .indexed)
    #expect(untouched == Theme.light.style(.label, on: .plain, depth: .indexed))
  }

  // swift-format-ignore
  @Test(arguments: [
    (#"{"langauge": "hu"}"#, ["f:1:2: error: langauge: unknown key `langauge`, did you mean `language`? [unknown-key]"]),
    (#"{"language": "de"}"#, [#"f:1:14: error: language: unknown value "de"; expected one of en, hu [unknown-value]"#]),
    (#"{"keys": {"qiut": "Q"}}"#, ["f:1:11: error: keys.qiut: unknown key `qiut`, did you mean `quit`? [unknown-key]"]),
    (#"{"keys": {"quit": 7}}"#, ["f:1:19: error: keys.quit: found 7, expected a list, each element a text [wrong-type]"]),
    (#"{"keys": {"quit": ["Q", 7]}}"#, ["f:1:25: error: keys.quit[1]: found 7, expected a text [wrong-type]"]),
    (#"{"keys": {"quit": "Quit"}}"#, [#"f:1:19: error: keys.quit: "Quit" is no key; expected one such as j, G, <F5>, <C-d>, <S-Tab> or <Space>, or none instead of all [invalid-key]"#]),
    (#"{"keys": {"quit": "<C-M>"}}"#, ["f:1:19: error: keys.quit: no terminal sends <C-M>; expected <Enter>, which is what arrives [key-never-sent]"]),
    (#"{"keys": {"quit": "<S-x>"}}"#, ["f:1:19: error: keys.quit: no terminal sends <S-x>; expected X, which is what arrives [key-never-sent]"]),
    (#"{"keys": {"quit": "<Up>"}}"#, ["f:1:19: error: keys.quit: <Up> always means `move-up`; expected another key [key-taken]"]),
    (#"{"keys": {"quit": "j"}}"#, ["f:1:19: error: keys.quit: j means `move-down` already; expected another key, or `move-down` with other keys or none in this file [key-taken]"]),
    ("{\"keys\": {\"quit\": \"x\",\n \"help\": [\"H\", \"x\"]}}", ["f:2:16: error: keys.help: x is already given to `quit`, at 1:19; expected each key once [key-taken]"]),
    (#"{"keys": {"quit": ["x", "x"]}}"#, ["f:1:25: error: keys.quit: x is already given to `quit`, at 1:20; expected each key once [key-taken]"]),
    (#"{"colors": {"warnin": {}}}"#, ["f:1:13: error: colors.warnin: unknown key `warnin`, did you mean `warning`? [unknown-key]"]),
    (#"{"colors": {"warning": {"foreground": 256}}}"#, ["f:1:39: error: colors.warning.foreground: 256 is out of range; expected 0 to 255 [out-of-range]"]),
    (#"{"theme": "dark", "keys": {"quit": "j"}, "tab": 4}"#, [
      #"f:1:11: error: theme: unknown value "dark"; expected one of default, light, monochrome [unknown-value]"#,
      "f:1:36: error: keys.quit: j means `move-down` already; expected another key, or `move-down` with other keys or none in this file [key-taken]",
      "f:1:49: error: tab: found 4, expected a text [wrong-type]",
    ]),
    ("[]", ["f:1:1: error: found [], expected an object [wrong-type]"]),
    ("{", ["f:1:2: error: the file ends here, expected `,` or `}` [json-syntax]"]),
  ])
  func `every fault is told with its place`(text: String, lines: [String]) {
    #expect(Self.lines(text) == lines)
  }

  @Test func `a key that a command gives up may be another's`() throws {
    let keymap = try Self.read(#"{"keys": {"help": ["q", "H"], "quit": "none"}}"#).get().keymap

    #expect(keymap.command(for: .character("q")) == .help)
    #expect(keymap.keys(of: .quit) == [.function(10)])
  }

  @Test(arguments: ["{}", whole])
  func `printed settings mean the same when they are read`(text: String) throws {
    let printed = try Self.read(text).get().json(.english).text
    let again = try Self.read(printed).get().json(.hungarian).text

    #expect(printed == again)
  }

  @Test func `the example of the document is sound`() throws {
    let url = Golden.root.appending(path: "docs/configuration.md")
    let document = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(document.range(of: "```json\n")).upperBound
    let end = try #require(document[start...].range(of: "```")).lowerBound

    #expect(Self.lines(String(document[start..<end])).isEmpty)
  }

  @Test func `the names of commands and parts of the theme are each one's own`() {
    let commands = Keymap.standard.commands.map(\.name)
    let parts = ThemePart.all.map(\.name)

    #expect(Set(commands).count == commands.count)
    #expect(Set(parts).count == parts.count)
    #expect(Set(ThemePart.all.map(\.place)).count == parts.count)
  }

  /// Settings or faults, whatever the bytes: places in the file, nothing that cannot be said.
  @Test(arguments: 1...4)
  func `any bytes are settings or have faults with places`(seed: UInt64) {
    var random = Xorshift(seed: seed &* 0x9E37_79B9_7F4A_7C15)
    let words = Self.words
    var accepted = 0

    for _ in 0..<1_500 {
      let text = Self.mutated(Self.whole, words, &random)
      switch Configuration.read(DatasetFile(name: "f", bytes: text), .english) {
      case .success(let settings):
        accepted += 1
        #expect(settings.keymap.command(for: .function(10)) == .quit)
        #expect(settings.keymap.command(for: .named(.escape)) == .close)
      case .failure(let error):
        let count = text.split(separator: 0x0A, omittingEmptySubsequences: false).count
        #expect(!error.lines.isEmpty)
        for line in error.lines {
          let parts = line.split(separator: ":", maxSplits: 3).map(String.init)
          #expect((1...count).contains(Int(parts[1]) ?? 0), "\(line)")
        }
      }
    }
    #expect(accepted > 0)
  }

  private static func read(_ text: String) -> Result<Configuration, ConfigurationError> {
    Configuration.read(DatasetFile(name: "f", bytes: Array(text.utf8)), .english)
  }

  private static func lines(_ text: String) -> [String] {
    switch read(text) {
    case .success: []
    case .failure(let error): error.lines
    }
  }

  private static var words: [String] {
    let names = Keymap.standard.commands.map(\.name) + ThemePart.all.map(\.name)
    let keys = Keymap.standard.commands.flatMap { Keymap.standard.keys(of: $0) }.map(\.notation)
    let others = ["none", "<C-i>", "<", "ő", "", "\\u0041", "\\", "256", "-1", "true", "null"]
    return names + keys + others
  }

  /// The text with some of its quoted words, or of its bytes, replaced.
  private static func mutated(
    _ text: String, _ words: [String], _ random: inout Xorshift
  ) -> [UInt8] {
    var parts = text.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int(random.next() % 4) {
      let place = Int(random.next() % UInt64(parts.count))
      guard place % 2 == 1 else { continue }
      parts[place] = words[Int(random.next() % UInt64(words.count))]
    }
    var bytes = Array(parts.joined(separator: "\"").utf8)
    if random.next() % 4 == 0 {
      bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
    }
    if random.next() % 8 == 0 { bytes.removeLast(Int(random.next() % UInt64(bytes.count))) }
    return bytes
  }
}
