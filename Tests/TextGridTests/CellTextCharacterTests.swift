// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

/// The scripts of the cluster's countries, and each character that a terminal may obey.
struct CellTextCharacterTests {
  @Test(
    arguments: [
      ("Árvíztűrő tükörfúrógép", 22),
      ("A\u{301}rvi\u{301}ztu\u{30B}ro\u{30B}", 9),
      ("Županija, Škofja Loka, Đakovo", 29),
      ("județul Timiș", 13),
      ("Περιφέρεια Θεσσαλίας", 20),
      ("Регион Пловдив, Љубовија", 24),
      ("地域クラスター", 14),
      ("한국어 정책", 11),
      ("ＡＢ１", 6),
      ("שלום مرحبا", 10),
      ("ไทย ที่", 5),
    ] as [(String, Int)])
  func `scripts take the cells of their letters`(text: String, width: Int) {
    let cells = CellText(text)

    #expect(cells.width == width)
    #expect(cells.text == text)
  }

  @Test func `each C0 control shows as its picture, the tab as a space`() {
    let controls = (0..<0x20).map { String(Unicode.Scalar(UInt8($0))) }

    let shown = controls.map { CellText($0).text }.joined()

    #expect(shown == "␀␁␂␃␄␅␆␇␈ ␊␋␌␍␎␏␐␑␒␓␔␕␖␗␘␙␚␛␜␝␞␟")
  }

  @Test(
    arguments: [
      ("C1 controls", 0x80...0x9F),
      ("line and paragraph separator", 0x2028...0x2029),
      ("marks of direction", 0x200E...0x200F),
      ("embeddings and overrides", 0x202A...0x202E),
      ("isolates", 0x2066...0x2069),
      ("Arabic letter mark", 0x61C...0x61C),
      ("zero-width space", 0x200B...0x200B),
      ("word joiner and invisible operators", 0x2060...0x2064),
      ("byte order mark", 0xFEFF...0xFEFF),
      ("annotations", 0xFFF9...0xFFFB),
      ("tags", 0xE0020...0xE007F),
      ("private use", 0xE000...0xF8FF),
      ("unassigned", 0x2FE0...0x2FEF),
      ("noncharacters", 0xFDD0...0xFDEF),
      ("the last plane", 0x10FFF0...0x10FFFF),
    ] as [(String, ClosedRange<UInt32>)])
  func `what must not be painted is replaced one by one`(
    name: String, values: ClosedRange<UInt32>
  ) {
    let scalars = values.compactMap(Unicode.Scalar.init)

    #expect(scalars.filter { CellText("a\($0)b").text != "a�b" } == [])
  }

  @Test(arguments: [0xAD, 0x200C, 0x200D, 0xFE0E, 0xFE0F] as [UInt32])
  func `what only shapes its neighbours leaves nothing`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))

    #expect(CellText("a\(scalar)b") == CellText("ab"))
  }

  @Test func `a glyph is as wide as its only spacing scalar`() {
    for glyph in HostileText.samples.flatMap({ CellText($0).glyphs }) {
      let widths = glyph.character.unicodeScalars.map(DisplayWidth.init)

      #expect(widths.first == (glyph.width == 2 ? .wide : .narrow))
      #expect(widths.dropFirst().allSatisfy { $0 == .zero })
    }
  }
}
