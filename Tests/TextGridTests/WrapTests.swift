// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct WrapTests {
  @Test(arguments: [
    ("", 5, [""]),
    ("alpha beta", 10, ["alpha beta"]),
    ("alpha beta", 9, ["alpha", "beta"]),
    ("alpha  beta", 20, ["alpha  beta"]),
    ("alpha  beta", 8, ["alpha", "beta"]),
    ("alpha   ", 20, ["alpha"]),
    ("  alpha", 20, ["  alpha"]),
    ("  alpha", 6, ["alpha"]),
    ("   ", 2, [""]),
    ("a\tb", 2, ["a", "b"]),
    ("漢字語", 5, ["漢字", "語"]),
    ("a", 0, []),
    ("a", -1, []),
  ])
  func `words fill lines`(text: String, columns: Int, lines: [String]) {
    #expect(plain(text, columns) == lines)
  }

  @Test(arguments: [
    ("one\ntwo", ["one", "two"]),
    ("one\r\ntwo", ["one", "two"]),
    ("one\n\ntwo\n", ["one", "", "two", ""]),
    ("\n", ["", ""]),
  ])
  func `a line feed ends a paragraph`(text: String, lines: [String]) {
    #expect(plain(text, 10) == lines)
  }

  @Test(arguments: [
    ("cross-border", 12, ["cross-border"]),
    ("a cross-border", 12, ["a", "cross-border"]),
    ("a cross-border", 10, ["a cross-", "border"]),
    ("2014–2020", 5, ["2014–", "2020"]),
    ("https://example.org/policy", 12, ["https://", "example.org/", "policy"]),
    ("a https://x.org", 9, ["a", "https://", "x.org"]),
    ("Donaudampfschiff", 6, ["Donaud", "ampfsc", "hiff"]),
    ("a Donaudampfschiff", 6, ["a", "Donaud", "ampfsc", "hiff"]),
    ("漢字語", 3, ["漢", "字", "語"]),
  ])
  func `only a word longer than a line breaks inside`(
    text: String, columns: Int, lines: [String]
  ) {
    #expect(plain(text, columns) == lines)
  }

  @Test func `a no-break space holds its words together`() {
    #expect(plain("ab 10\u{A0}km cd", 6) == ["ab", "10\u{A0}km", "cd"])
  }

  @Test func `in ASCII a line breaks where the text allowed it`() {
    let text: StyledText = "ab 10\u{A0}km € 50…60"

    let lines = text.wrapped(columns: 7, .ascii).map(\.text)

    #expect(lines == ["ab", "10 km", "EUR", "50...60"])
  }

  @Test func `a paragraph knows nothing of the letters before it`() {
    #expect(("α\nυ" as StyledText).wrapped(columns: 8, .ascii).map(\.text) == ["a", "y"])
  }

  @Test(arguments: [
    ("alpha beta gamma", 10, 2, ["alpha beta", "  gamma"]),
    ("alpha beta\ngamma delta", 7, 2, ["alpha", "  beta", "gamma", "  delta"]),
    ("abcdefgh", 4, 1, ["abcd", " efg", " h"]),
    ("abcdefgh", 4, 9, ["abcd", " efg", " h"]),
    ("abc", 2, 1, ["ab", "c"]),
    ("abc", 2, -1, ["ab", "c"]),
    ("one\n\ntwo", 4, 1, ["one", "", "two"]),
  ])
  func `following lines hang under the first`(
    text: String, columns: Int, indent: Int, lines: [String]
  ) {
    let wrapped = StyledText(text).wrapped(
      columns: columns, .unicode, hangingIndent: indent)

    #expect(wrapped.map(\.text) == lines)
  }

  @Test func `roles survive, also where they change within a word`() {
    let lines = ("see " + StyledText("link", .key) + ", ok").wrapped(columns: 6, .unicode)

    #expect(lines.map(\.text) == ["see", "link,", "ok"])
    #expect(lines[1].items.map(\.role) == [.key, .key, .key, .key, .text])
  }

  @Test func `a wide glyph in a single column is replaced`() {
    #expect(plain("漢a", 1) == ["�", "a"])
  }

  @Test(arguments: [Lettering.unicode, .ascii], [1, 2, 3, 7, 20])
  func `no line is wider than the columns, and none ends with a space`(
    lettering: Lettering, columns: Int
  ) {
    for text in HostileText.samples {
      let lines = StyledText(text).wrapped(
        columns: columns, lettering, hangingIndent: 2)

      #expect(lines.allSatisfy { $0.width <= columns })
      #expect(lines.allSatisfy { $0.items.last?.glyph.character != " " } || lettering == .ascii)
    }
  }

  @Test(arguments: [2, 3, 7, 20])
  func `nothing but spaces and line feeds is lost`(columns: Int) {
    for text in HostileText.samples {
      let lines = StyledText(text).wrapped(columns: columns, .unicode)

      let parts = text.split { $0 == "\n" || $0 == "\r\n" }.map { CellText(String($0)).text }
      #expect(solid(lines.map(\.text).joined()) == solid(parts.joined()))
    }
  }

  @Test(arguments: 1...40)
  func `wrapping ends at every width and keeps every letter`(columns: Int) {
    let text = "Győr-Moson-Sopron https://example.org/a/very/long/path?query=1 10\u{A0}000 ok"

    let lines = plain(text, columns)

    #expect(lines.allSatisfy { (1...columns).contains(CellText($0).width) })
    #expect(
      lines.joined().filter { $0 != " " }
        == "Győr-Moson-Sopronhttps://example.org/a/very/long/path?query=110\u{A0}000ok")
  }

  private func plain(_ text: String, _ columns: Int) -> [String] {
    StyledText(text).wrapped(columns: columns, .unicode).map(\.text)
  }

  /// The scalars that are no spaces: joined texts may form graphemes that no line had.
  private func solid(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { $0 != " " }
  }
}
