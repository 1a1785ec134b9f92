// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct StyledLineTests {
  @Test func `text grows by parts that keep their roles`() {
    var text: StyledText = "Rank " + StyledText("3", .heading)

    text.append(" of 12", .muted)
    text += "."

    #expect(text.plain == "Rank 3 of 12.")
    #expect(text.runs.map(\.role) == [.text, .heading, .muted, .text])
  }

  @Test func `each glyph has the role of its run`() {
    let line = StyledLine("a" + StyledText("bé", .warning), .unicode)

    #expect(line.text == "abé")
    #expect(line.items.map(\.role) == [.text, .warning, .warning])
    #expect(line.width == 3)
  }

  @Test(arguments: [
    ("Szeged", 7, "Szeged"),
    ("Szeged", 6, "Szeged"),
    ("Szeged", 5, "Szeg…"),
    ("Szeged", 1, "…"),
    ("Szeged", 0, ""),
    ("Szeged", -3, ""),
    ("", -3, ""),
    ("a漢字", 4, "a漢…"),
    ("a漢字", 3, "a…"),
    ("漢字", 1, "…"),
  ])
  func `a line is cut to its columns and says so`(text: String, columns: Int, shown: String) {
    let line = StyledLine(StyledText(text), columns: columns, .unicode)

    #expect(line.text == shown)
    #expect(line.width <= max(0, columns))
  }

  @Test func `the ellipsis looks like what it stands for`() {
    let line = StyledLine("ab" + StyledText("cdef", .key), columns: 3, .unicode)

    #expect(line.text == "ab…")
    #expect(line.items.map(\.role) == [.text, .text, .key])
  }

  @Test func `in ASCII the ellipsis takes one cell too`() {
    #expect(StyledLine("Győr-Moson", columns: 7, .ascii).text == "Gyor-M~")
  }

  @Test(arguments: [Lettering.unicode, .ascii])
  func `no cut line is wider than its columns`(lettering: Lettering) {
    for text in HostileText.samples {
      for columns in 0...12 {
        let line = StyledLine(StyledText(text), columns: columns, lettering)

        #expect(line.width <= columns)
      }
    }
  }
}
