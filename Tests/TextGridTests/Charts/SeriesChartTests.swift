// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct SeriesChartTests {
  @Test func `years that follow each other are joined, but not over a gap or a break`() {
    let frame = Samples.series.picture(columns: 40, rows: 12)

    #expect(
      frame.text == """
        3,0 ┤                            ···●
            │                    ╱●····●·
            │    ··●····●····●
        2,5 ┤ ●··                 ○····○····
            │                             ··2
        2,0 ┤          ·○              ■··
            │      ○···
            │ ○····
        1,5 ┤
            └──────────────────────────────────
             2008      2010      2012      2014
        ● Ausztria  ○ Szlovénia  ■ EU28
        """)
    #expect(
      frame.roleText == """
        lll r                            aaaa
            r                    aaaaaaaa
            r    aaaaaaaaaaaaa
        lll r aaa                 bbbbbbbbbb
            r                             cct
        lll r          bb              ccc
            r      bbbb
            r bbbbb
        lll r
            rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr
             llll      llll      llll      llll
        a tttttttt  b ttttttttt  c tttt
        """)
  }

  @Test func `in ASCII the points are letters`() {
    #expect(
      Samples.series.picture(columns: 40, rows: 9, .ascii).text == """
        3,0 +                       ...A....A
            |       ....A....A   /A.
            | A....A              B....B....2
            |          .B              C...
            |  ....B...
        1,5 + B
            +----------------------------------
             2008      2010      2012      2014
        A Ausztria  B Szlovenia  C EU28
        """)
  }

  @Test func `a value that falls between two rows is not written beside one of them`() {
    let lines = [SeriesChart.Line("a", [.init(2014, 10), .init(2015, 30)])]
    let ticks = [10, 15, 20, 25, 30].map { SeriesChart.Tick($0, "\(Int($0))") }

    let text = SeriesChart(lines, ticks: ticks).picture(columns: 18, rows: 7).text

    #expect(text.contains("30 ┤"))
    #expect(text.contains("10 ┤"))
    for label in ["15", "20", "25"] { #expect(!text.contains("\(label) ┤")) }
  }

  @Test func `the earliest years are hidden when there is no room, and counted`() {
    #expect(
      Samples.series.picture(columns: 18, rows: 8).text == """
        3,0 ┤    ╱●·●·●
        2,5 ┤ ●·● ○·○·2
        2,0 ┤ ○     ■·
        1,5 ┤
            └────────────
        «2           2014
        ● Ausztria
        ○ Szlovénia
        """)
  }

  @Test func `points that meet are counted, whatever else they are`() {
    let lines = (0..<3).map { number in
      SeriesChart.Line("\(number)", [.init(2014, 1), .init(2015, Double(number))])
    }
    let chart = SeriesChart(lines, ticks: [])

    #expect(
      chart.picture(columns: 20, rows: 6).text == """
            │      ···■
            │ 3·······○
            │     ····●
            └────────────
             2014    2015
        ● 0  ○ 1  ■ 2
        """)
  }

  @Test func `a year or a value that cannot be placed is left out`() {
    let line = SeriesChart.Line(
      "a",
      [
        .init(.max, 1), .init(.min, 1), .init(2000, .nan), .init(2000, .infinity),
        .init(2001, 1e308), .init(2002, -1e308),
      ])

    #expect(line.points.map(\.year) == [2001, 2002])
    #expect(
      SeriesChart([line], ticks: []).picture(columns: 20, rows: 6).text == """
            │ ●·······
            │         ●
            │
            └────────────
             2001    2002
        ● a
        """)
  }

  @Test func `nothing to draw leaves the axes`() {
    #expect(
      SeriesChart([], ticks: []).picture(columns: 10, rows: 4).text == """
            │
            │
            └──

        """)
  }
}
