// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct CellTextTests {
  @Test(
    arguments: [
      ("", [], 0),
      ("Szeged", ["S", "z", "e", "g", "e", "d"], 6),
      ("ő", ["ő"], 1),
      ("o\u{30B}", ["ő"], 1),
      ("漢字", ["漢", "字"], 4),
      ("한", ["한"], 2),
      ("\u{1112}\u{1161}\u{11AB}", ["한"], 2),
      ("क्षि", ["क्", "ष", "ि"], 3),
    ] as [(String, [Character], Int)])
  func `text becomes glyphs with a width`(text: String, glyphs: [Character], width: Int) {
    let cells = CellText(text)

    #expect(cells.glyphs.map(\.character) == glyphs)
    #expect(cells.width == width)
  }

  @Test(arguments: [
    ("a\tb", "a b"),
    ("a\nb", "a␊b"),
    ("a\rb", "a␍b"),
    ("a\r\nb", "a␍␊b"),
    ("\u{1B}[31m", "␛[31m"),
    ("\0", "␀"),
    ("\u{7F}", "␡"),
    ("\u{9B}31m", "�31m"),
    ("a\u{2028}b", "a�b"),
    ("a\u{202E}b", "a�b"),
    ("a\u{200B}\u{2060}b", "a��b"),
    ("\u{FEFF}a", "�a"),
    ("\u{2063}\u{E0041}", "��"),
    ("\u{E000}\u{FFFF}\u{378}", "���"),
    ("\u{600}", "�"),
  ])
  func `what a terminal would obey or hide is shown`(text: String, shown: String) {
    #expect(CellText(text).text == shown)
  }

  @Test(arguments: [
    ("co\u{AD}operate", "cooperate", 9),
    ("\u{26A0}\u{FE0F}!", "\u{26A0}!", 2),
    ("a\u{200D}b\u{200C}c", "abc", 3),
    ("👩\u{200D}🔬", "👩", 2),
    ("👩🏽\u{200D}🔬", "👩", 2),
    ("👩\u{200D}👩\u{200D}👧!", "👩!", 3),
    ("🏳\u{FE0F}\u{200D}🌈", "🏳", 1),
    ("👍🏽👍🏽", "👍👍", 4),
    ("🏽", "🏽", 2),
    ("🇭🇺🇷🇴", "HURO", 4),
    ("1\u{FE0F}\u{20E3}#\u{20E3}", "1#", 2),
    ("\u{1FAE8}", "�", 1),
  ])
  func `sequences that terminals measure differently are cut to one sure glyph`(
    text: String, shown: String, width: Int
  ) {
    #expect(CellText(text).text == shown)
    #expect(CellText(text).width == width)
  }

  @Test(arguments: [
    ("a\u{300}\u{301}\u{302}\u{303}", "a\u{300}\u{301}\u{302}\u{303}"),
    ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}b", "a\u{300}\u{301}\u{302}\u{303}�b"),
    ("\u{301}a", "◌\u{301}a"),
    ("\u{202E}\u{301}a", "�a"),
    ("a\u{1161}", "a�"),
  ])
  func `a mark stands on its base, and a fifth is replaced`(text: String, shown: String) {
    #expect(CellText(text).text == shown)
  }

  @Test(arguments: [
    ("Szeged", 6, "Szeged"),
    ("Szeged", 5, "Szeg…"),
    ("Szeged", 1, "…"),
    ("Szeged", 0, ""),
    ("Szeged", -1, ""),
    ("", -1, ""),
    ("漢字語", 6, "漢字語"),
    ("漢字語", 5, "漢字…"),
    ("漢字語", 4, "漢…"),
  ])
  func `a prefix fits and ends with the ellipsis`(text: String, columns: Int, shown: String) {
    #expect(CellText(text).prefix(columns: columns, ellipsis: CellText("…")).text == shown)
  }

  @Test func `a prefix without ellipsis only cuts`() {
    #expect(CellText("漢字").prefix(columns: 3).text == "漢")
  }
}
