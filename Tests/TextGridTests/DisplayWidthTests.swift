// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct DisplayWidthTests {
  @Test(
    arguments: [
      ("a", DisplayWidth.narrow),
      ("ő", .narrow),
      ("\u{A0}", .narrow),
      ("\u{AD}", .narrow),
      ("Ω", .narrow),
      ("Ж", .narrow),
      ("…", .narrow),
      ("│", .narrow),
      ("\u{FFFD}", .narrow),
      ("\u{2764}", .narrow),
      ("漢", .wide),
      ("한", .wide),
      ("Ａ", .wide),
      ("\u{3000}", .wide),
      ("👍", .wide),
      ("\u{1F3FD}", .wide),
      ("䷀", .wide),
      ("㉈", .wide),
      ("\u{20000}", .wide),
      ("\u{301}", .zero),
      ("\u{20E3}", .zero),
      ("\u{302A}", .zero),
      ("\u{1161}", .zero),
      ("\u{11A8}", .zero),
      ("\u{D7B0}", .zero),
      ("\u{FE0F}", .zero),
    ] as [(Unicode.Scalar, DisplayWidth)])
  func `a scalar takes the cells that the C library counts`(
    scalar: Unicode.Scalar, width: DisplayWidth
  ) {
    #expect(DisplayWidth(scalar) == width)
  }

  @Test(
    arguments: [
      "\0", "\u{1B}", "\u{7F}", "\u{9B}", "\u{61C}", "\u{200B}", "\u{202E}", "\u{2028}", "\u{FEFF}",
      "\u{378}", "\u{E000}", "\u{FFFF}", "\u{1FAE8}", "\u{E0041}", "\u{10FFFF}",
    ] as [Unicode.Scalar])
  func `what is no character to look at is unpaintable`(scalar: Unicode.Scalar) {
    #expect(DisplayWidth(scalar) == .unpaintable)
  }

  @Test func `the shortcut below U+0300 and the table meet`() {
    #expect(DisplayWidth("\u{2FF}") == .narrow)
    #expect(DisplayWidth("\u{300}") == .zero)
  }
}
