// SPDX-License-Identifier: EUPL-1.2

import Testing
import TextGrid

struct ShareBarsTests {
  @Test func `segments have a filling and a letter, and a whole that is not known has no bar`() {
    let frame = Samples.shares.picture(columns: 50)

    #expect(
      frame.text == """
          Szlovákia     █████A████▒▒▒B▒▒▒▓▓▓C▓▓  2,4 M EUR
        ▏ Magyarország  ████████A███████▒▒▒B▒▒▒   30 M EUR
          Horvátország                                 n/a
        █A Támogatás  ▒B Hitel  ▓C Utalvány
        """)
    #expect(
      frame.roleText == """
          ttttttttt     aaaaaaaaaabbbbbbbcccccc  ttt t ttt
        MMMMMMMMMMMMMM  aaaaaaaaaaaaaaaabbbbbbb   MMMMMMMM
          tttttttttttt                                 ttt
        aa ttttttttt  bb ttttt  cc tttttttt
        """)
  }

  @Test func `fillings in ASCII`() {
    #expect(
      Samples.shares.picture(columns: 50, .ascii).text == """
          Szlovakia     #####A####===B===+++C++  2,4 M EUR
        | Magyarorszag  ########A#######===B===   30 M EUR
          Horvatorszag                                 n/a
        #A Tamogatas  =B Hitel  +C Utalvany
        """)
  }

  @Test(
    arguments: [
      ([1, 1, 1], "█A▒B▓C"), ([0, 1, 0], "▒▒▒B▒▒"), ([1, 1, 98], "▓▓▓C▓▓"),
      ([0, 0, 0], ""), ([1, -1, 1], ""), ([1, .nan, 1], ""), ([1, nil], ""), ([], ""),
    ] as [([Double?], String)])
  func `the cells of a bar add up`(parts: [Double?], shown: String) {
    let chart = ShareBars(parts: [], bars: [.init("", parts)])

    #expect(chart.picture(columns: 10).text.drop { $0 == " " } == shown)
  }
}
