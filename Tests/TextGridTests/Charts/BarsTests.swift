// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct BarsTests {
  @Test func `bars diverge around the reference, and a missing value has none`() {
    let frame = Samples.bars.picture(columns: 40)

    #expect(
      frame.text == """
                             EU28 = 100
          Ausztria                │█████▍  118,2
        ▌ Magyarország  ██████████│         66,4
          Szlovénia               │        100
          Koszovó                 │        n/a
          Szlovákia               │▎       101,0
        """)
    #expect(
      frame.roleText == """
                             llll l lll
          tttttttt                raaaaaa  ttttt
        SSSSSSSSSSSSSS  bbbbbbbbbbr        SSSSS
          ttttttttt               r        ttt
          ttttttt                 r        ttt
          ttttttttt               ra       ttttt
        """)
    #expect(frame.cursor == Position(row: 2, column: 0))
  }

  @Test func `in ASCII a part of a cell is a thinner sign`() {
    #expect(
      Samples.bars.picture(columns: 40, .ascii).text == """
                             EU28 = 100
          Ausztria                |#####-  118,2
        > Magyarorszag  ##########|         66,4
          Szlovenia               |        100
          Koszovo                 |        n/a
          Szlovakia               |-       101,0
        """)
  }

  @Test func `without a reference bars begin at nought, and only nought has no bar`() {
    let bars = Bars([
      Bars.Bar("a", 8, text: "8"), Bars.Bar("b", 0.01, text: "0"), Bars.Bar("c", 0, text: "0"),
    ])

    #expect(
      bars.picture(columns: 16).text == """
          a  ████████  8
          b  ▏         0
          c            0
        """)
  }

  @Test(
    arguments: [
      (-1, -0.5, "  a  ███████│  x", "  b     ▐███│  x"),
      (1, 0.5, "  a  │███████  x", "  b  │███▌     x"),
      (-1, 1, "  a   ███│     x", "  b      │███  x"),
      (.nan, .infinity, "  a  │         x", "  b  │         x"),
    ] as [(Double, Double, String, String)])
  func `the room is shared by the sides that need it`(
    one: Double, other: Double, first: String, second: String
  ) {
    let bars = Bars(
      [Bars.Bar("a", one, text: "x"), Bars.Bar("b", other, text: "x")],
      reference: Bars.Reference(0))

    #expect(bars.picture(columns: 16).text == first + "\n" + second)
  }

  @Test func `the chosen bar is scrolled into view, and signs say that there are more`() {
    let bars = Bars(
      (1...6).map { Bars.Bar("row \($0)", Double($0), text: "\($0)") }, choice: .unfocused(3))

    #expect(
      bars.picture(columns: 20, rows: 3).text == """
         ▲row 2  ██▋       2
          row 3  ████      3
        ▏▼row 4  █████▍    4
        """)
  }

  @Test func `a wide area is not filled`() {
    let frame = Samples.bars.picture(columns: 120)

    #expect(frame.cell(at: Position(row: 2, column: 95))?.surface == .selected)
    #expect(frame.cell(at: Position(row: 2, column: 96)) == .blank)
  }
}
