// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

/// What must hold for every string there is.
struct CellTextSafetyTests {
  @Test func `no scalar of Unicode gets through that a terminal could obey`() {
    // two planes of text, the tags, and the end; the rest is ideographs, private or unassigned
    let parts: [ClosedRange<UInt32>] = [0...0x1FFFF, 0xE0000...0xE01FF, 0x10FFF0...0x10FFFF]
    let scalars = parts.joined().compactMap(Unicode.Scalar.init)

    let leaks = scalars.filter { !isSafe(CellText(String($0))) }

    #expect(leaks == [])
  }

  @Test func `hostile text becomes safe glyphs`() {
    #expect(HostileText.samples.filter { !isSafe(CellText($0)) } == [])
  }

  @Test(arguments: Repertoire.allCases)
  func `the width is the sum of the widths`(repertoire: Repertoire) {
    for text in HostileText.samples {
      let cells = CellText(text, repertoire: repertoire)

      #expect(cells.width == cells.glyphs.reduce(0) { $0 + Int($1.width) })
    }
  }

  @Test(arguments: Repertoire.allCases)
  func `what is cell-safe stays as it is`(repertoire: Repertoire) {
    for text in HostileText.samples {
      let cells = CellText(text, repertoire: repertoire)

      #expect(CellText(cells.text, repertoire: repertoire) == cells)
    }
  }

  @Test func `in ASCII nothing but printable ASCII is left`() {
    for text in HostileText.samples {
      let plain = CellText(text, repertoire: .ascii).text

      #expect(plain.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(plain.debugDescription)")
    }
  }

  private func isSafe(_ text: CellText) -> Bool {
    text.glyphs.allSatisfy { glyph in
      let scalars = glyph.character.unicodeScalars
      return (1...2).contains(glyph.width) && scalars.count <= 5
        && scalars.allSatisfy(isPaintable) && scalars.dropFirst().allSatisfy(isMark)
    }
  }

  private func isPaintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    DisplayWidth(scalar) == .zero
  }
}
