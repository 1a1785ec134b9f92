// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct MatrixTests {
  @Test func `marks differ by sign, and the legend has those in use`() {
    let frame = Samples.marks.picture(columns: 60)

    #expect(
      frame.text == """
                        Utalvány  Hitel  Tőke  Kezdet
          Magyarország     ■     ▏  ▄     □     2008
          Szlovákia        ■        ?     □     2013
        ■ van  ▄ részben  □ nincs  ? nem ismert
        """)
    #expect(
      frame.roleText == """
                        llllllll  hhhhh  llll  llllll
          tttttttttttt     p     MMMMMMM  d     tttt
          ttttttttt        p        d     d     tttt
        p ttt  w ttttttt  d ttttt  d ttt tttttt
        """)
    #expect(frame.cursor == nil)
  }

  @Test func `in ASCII the marks are signs that can be read aloud`() {
    #expect(
      Samples.marks.picture(columns: 60, .ascii).text == """
                        Utalvany  Hitel  Toke  Kezdet
          Magyarorszag     +     |  ~     -     2008
          Szlovakia        +        ?     -     2013
        + van  ~ reszben  - nincs  ? nem ismert
        """)
  }

  @Test func `a link stands on both sides of the diagonal`() {
    let frame = Samples.adjacency.picture(columns: 40)

    #expect(
      frame.text == """
                   1  2  3  4
          1 WPRED  ╲  ■  ·  ·
          2 PBN    ■  ╲  · ▸2◂
          3 ITC    ·  ·  ╲  ·
          4 SIEA   ·  2  ·  ╲
        1 Nyugat-Pannon
        2 Pannon Gazdasági Hálózat  4 SIEA
        """)
    #expect(
      frame.roleText == """
                   l  l  l  h
          l ttttt  r  p  d  d
          l ttt    p  r  d SSS
          l ttt    d  d  r  d
          l tttt   d  p  d  r
        l ttttttttttttt
        l tttttt ttttttttt ttttttt  l tttt
        """)
  }

  @Test func `links in ASCII`() {
    #expect(
      Samples.adjacency.picture(columns: 40, .ascii).text == """
                   1  2  3  4
          1 WPRED  \\  +  .  .
          2 PBN    +  \\  . [2]
          3 ITC    .  .  \\  .
          4 SIEA   .  2  .  \\
        1 Nyugat-Pannon
        2 Pannon Gazdasagi Halozat  4 SIEA
        """)
  }

  @Test func `the numbers of many members stand under each other`() {
    let matrix = AdjacencyMatrix(members: (1...11).map { .init("m\($0)") }, links: [.init(0, 10)])

    #expect(
      matrix.picture(columns: 24, rows: 3).text == """
                     1  2  3  8»
           1 m1      ╲  ·  ·
        ▼  2 m2      ·  ╲  ·
        """)
  }

  @Test func `no information is a sign of its own, not a low mark`() {
    let frame = Samples.wheel.picture(columns: 60)

    #expect(
      frame.text == """
                         1      2      3    Átlag
          1 Elemzés    ●●●○○ ▸●●●●○◂ ●○○○○    2,7
          2 Irányítás  ●●○○○    ?    ●●●●●    3,5
          3 Jövőkép      ?    ●●●●●    ?
        ? nincs adat
        """)
    #expect(
      frame.roleText == """
                         l      h      l    lllll
          t ttttttt    aaadd SSSSSSS adddd    ttt
          t ttttttttt  aaddd    w    aaaaa    ttt
          t ttttttt      w    aaaaa    w
        w ttttt tttt
        """)
  }

  @Test func `pips in ASCII`() {
    #expect(
      Samples.wheel.picture(columns: 60, .ascii).text == """
                         1      2      3    Atlag
          1 Elemzes    ***.. [****.] *....    2,7
          2 Iranyitas  **...    ?    *****    3,5
          3 Jovokep      ?    *****    ?
        ? nincs adat
        """)
  }
}
