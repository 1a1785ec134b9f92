// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct HeatMapTests {
  @Test func `each value has a shade, and the chosen one stands between signs`() {
    let frame = Samples.heatMap.picture(columns: 60)

    #expect(
      frame.text == """
                           2010     2011     2012   2013     2014
          Ausztria      ▓ 104,0  ▓ 111,5  █ 118,2  █ 120  ▓ 109,9
          Magyarország  ·  47,5  ░  66,4 ▸░  65,0◂   n/a  ▒  90,1
          Koszovó         n/a
         · < 50    ░ 50–90    ▒ 90–100    ▓ 100–115    █ > 115
        """)
    #expect(
      frame.roleText == """
                           llll     llll     hhhh   llll     llll
          tttttttt      t3333333 t3333333 t4444444 t44444 t3333333
          tttttttttttt  t0000000 t1111111SSSSSSSSS   ddd  t2222222
          ttttttt         ddd
         t000000   t1111111   t22222222   t333333333   t4444444
        """)
    #expect(frame.cursor == Position(row: 2, column: 34))
  }

  @Test func `in ASCII shades are signs too`() {
    #expect(
      Samples.heatMap.picture(columns: 60, .ascii).text == """
                           2010     2011     2012   2013     2014
          Ausztria      * 104,0  * 111,5  # 118,2  # 120  * 109,9
          Magyarorszag  .  47,5  :  66,4 [:  65,0]   n/a  =  90,1
          Koszovo         n/a
         . < 50    : 50-90    = 90-100    * 100-115    # > 115
        """)
  }

  @Test func `columns scroll beside the names, and those that are hidden are counted`() {
    #expect(
      Samples.heatMap.picture(columns: 36).text == """
                       «2    2012   2013  1»
          Ausztria        █ 118,2  █ 120
          Magyarország   ▸░  65,0◂   n/a
          Koszovó
         · < 50    ░ 50–90    ▒ 90–100
         ▓ 100–115    █ > 115
        """)
  }

  @Test func `rows scroll under the titles, and signs say that there are more`() {
    let heatMap = HeatMap(
      columns: ["a"], rows: (1...9).map { HeatMap.Row("row \($0)", [.init("\($0)", level: 9)]) },
      levels: [], choice: .unfocused(row: 4, column: 0), first: Position(row: 3, column: 0))

    #expect(
      heatMap.picture(columns: 20, rows: 4).text == """
                   a
        ▲ row 4  █ 4
          row 5 ▏█ 5
        ▼ row 6  █ 6
        """)
  }

  @Test func `a long title takes a second line before it takes more columns`() {
    let titles = ["Agrár-élelmiszeripar", "Gépipar és mechatronika", "Turizmus"]
    let values = titles.indices.map { HeatMap.Value("\($0),5", level: 1) }
    let heatMap = HeatMap(
      columns: titles, rows: [HeatMap.Row("a", values)], levels: [], decimalSign: ",")

    #expect(
      heatMap.picture(columns: 60).text == """
                     Agrár-    Gépipar és
             élelmiszeripar  mechatronika  Turizmus
          a  ░          0,5  ░        1,5  ░    2,5
        """)
  }

  @Test func `titles that would be cut to the same show their ends`() {
    let beginning = "Employment in the manufacture of machinery and equipment"
    let heatMap = HeatMap(
      columns: ["\(beginning) 1", "\(beginning) 2", "Tourism"],
      rows: [HeatMap.Row("a", [.init("1", level: 0)])], levels: [])

    #expect(
      heatMap.picture(columns: 60).text == """
             …y and equipment 1  …y and equipment 2  Tourism
          a  ·                1
        """)
  }

  @Test func `a low area keeps two thirds for the cells`() {
    #expect(
      Samples.heatMap.picture(columns: 36, rows: 4).text == """
                       «2    2012   2013  1»
          Ausztria        █ 118,2  █ 120
        ▼ Magyarország   ▸░  65,0◂   n/a
         · < 50    ░ 50–90    ▒ 90–100
        """)
  }
}
